import { lever } from "../model/lever.ts";
import { dial } from "../support/quantity.ts";

/** Guesthouses that households of the village run, built with public money and their own. */
export const guesthouses = lever({
  name: "guesthouses",
  label: { en: "Guesthouses", zh: "民宿" },
  description: {
    en: "A share of households comes to run a guesthouse of which two storeys are its own, built a part a month over some two years. The household pays its part, government a grant, outside investors the rest. Guesthouses bring their households an income and the village jobs in tourism.",
    zh: "一定比例的农户经营民宿，其中两层归农户，约两年内逐月建成。农户自筹一部分，财政补助一部分，其余由外来投资者出资。民宿为农户带来收入，为本村带来旅游岗位。",
  },
  group: "settlement",
  setting: {
    kind: "record",
    fields: {
      share: dial({
        label: { en: "households with a guesthouse", zh: "经营民宿的农户比例" },
        description: { en: "share of all households to be reached", zh: "占全部农户的目标比例" },
        unit: "share",
        min: 0,
        max: 0.5,
        default: 0.08,
        source: { tag: "ASSUMED", rows: ["S14"], note: "number not found" },
      }),
      ownPart: dial({
        label: { en: "the household's part", zh: "农户自筹" },
        description: { en: "per guesthouse", zh: "每户民宿" },
        unit: "nominal yuan/household",
        min: 0,
        max: 200000,
        default: 10000,
        source: { tag: "ASSUMED", rows: ["S14"], note: "fund-raising households; amount not found" },
      }),
      grant: dial({
        label: { en: "grant", zh: "财政补助" },
        description: { en: "per guesthouse", zh: "每户民宿" },
        unit: "nominal yuan/household",
        min: 0,
        max: 500000,
        default: 30000,
        source: { tag: "ASSUMED", note: "no figure" },
      }),
      from: { kind: "date", label: { en: "first month", zh: "开始月份" } },
    },
  },
  neutral: "unset",
  size: "share",
  cost: {
    en: "One outlay of government to builders for each guesthouse, in the month it is built.",
    zh: "每建成一户民宿，财政一次性支付给建设方。",
  },
  source: { tag: "STATED", rows: ["M6", "S14"], note: "Hezhou: two storeys for each fund-raising household, 2015" },
  acts: "monthly",
  flows: {},
  terms(value, terms) {
    terms.guesthouses = value.share;
    terms.guesthouseShare = value.ownPart;
    terms.guesthouseGrant = value.grant;
  },
});
