import { lever } from "../model/lever.ts";
import { dial } from "../support/quantity.ts";

/** Third parties visit households and check the register. */
export const registerAudit = lever({
  name: "registerAudit",
  label: { en: "Follow-up checks of the register", zh: "建档“回头看”核查" },
  description: {
    en: "Each January third parties visit this share of households: the register is drawn anew with a smaller error and without the favour of elites as far as they visit; they refuse exits that are on paper only and take certificates back from those below the line.",
    zh: "每年一月第三方走访一定比例农户：在走访范围内以较小误差、无精英偏袒重新建档；拒绝纸面脱贫，并撤销低于贫困线者的脱贫认定。",
  },
  group: "targeting",
  setting: {
    kind: "record",
    fields: {
      checked: dial({
        label: { en: "share of households visited", zh: "走访农户比例" },
        description: { en: "a year", zh: "每年" },
        unit: "share",
        min: 0,
        max: 1,
        default: 1,
        source: { tag: "FOUND", rows: ["D14"], note: "all villages were checked again in 2015 to 2017" },
      }),
      cost: dial({
        label: { en: "cost of a visit", zh: "每户走访成本" },
        description: { en: "per household visited", zh: "每走访一户" },
        unit: "nominal yuan/household",
        min: 0,
        max: 2000,
        default: 60,
        source: { tag: "ASSUMED", note: "half a day of two surveyors; no figure" },
      }),
      from: { kind: "date", label: { en: "first month", zh: "开始月份" } },
    },
  },
  neutral: "unset",
  size: "checked",
  cost: {
    en: "Government pays surveyors for each household visited, each January.",
    zh: "政府每年一月按走访户数支付调查费用。",
  },
  source: { tag: "FOUND", rows: ["D14", "M24"], note: "no capture found after the checks" },
  acts: "yearly",
  flows: {
    registerAudits: { from: "government", to: "outside", label: { en: "checks of the register", zh: "建档核查费用" } },
  },
  terms(value, terms) {
    terms.auditShare = value.checked;
  },
  act({ index, first, end }, value, { terms, ledger }, { flow }) {
    ledger.transfer(index, flow.registerAudits, (value.checked * value.cost * (end - first)) / terms.priceLevel);
  },
});
