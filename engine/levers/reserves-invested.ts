import { lever } from "../model/lever.ts";
import { dial } from "../support/quantity.ts";

/** Trade groups put their reserves into processing. */
export const reservesInvested = lever({
  name: "reservesInvested",
  label: { en: "Reserves put into processing", zh: "公积金投入加工" },
  description: {
    en: "Each December mutual-aid groups put this share of their reserve into the village's processing enterprise, or found a workshop when they have enough for one, if the expected return is above what investors ask for. Their part of its profits comes back to them and is settled like the rest of what they earn.",
    zh: "每年十二月互助组在预期回报高于投资者要求时，将公积金的该比例投入本村加工企业，积累足够时创办作坊；所得利润返还互助组并参与年终结算。",
  },
  group: "cooperatives",
  setting: {
    kind: "number",
    dial: dial({
      label: { en: "share of the reserve", zh: "公积金比例" },
      description: { en: "put into processing a year", zh: "每年投入加工" },
      unit: "share",
      min: 0,
      max: 1,
      default: 0.5,
      source: { tag: "ASSUMED", rows: ["M10", "M22"], note: "no figure" },
    }),
  },
  neutral: 0,
  cost: { en: "No public outlay: the groups' own money.", zh: "无财政支出，为互助组自有资金。" },
  source: { tag: "STATED", rows: ["M10", "M22"], note: "a longer chain keeps circulation profit inside" },
  acts: "monthly",
  flows: {},
  terms(value, terms) {
    terms.reservesInvested = value;
  },
});
