import { lever } from "../model/lever.ts";
import { dial } from "../support/quantity.ts";

/** Honour for guarding the border. */
export const borderHonour = lever({
  name: "borderHonour",
  label: { en: "Honour of guarding the border", zh: "守边荣誉感" },
  description: {
    en: "Recognition of residents as guardians of the border: within the trade zone, this much utility is taken from going away when people choose where to work. At 0.5 the odds of leaving fall by two fifths.",
    zh: "表彰边民守边：在边贸区内，就业选择时从外出的效用中减去该值。取0.5时外出的优势比下降约五分之二。",
  },
  group: "settlement",
  setting: {
    kind: "number",
    dial: dial({
      label: { en: "honour", zh: "荣誉感" },
      description: { en: "utility of staying", zh: "留守效用" },
      unit: "1",
      min: 0,
      max: 2,
      default: 0.5,
      source: { tag: "ASSUMED", rows: ["M6"], note: "sign only; an exploratory fit tried 0, 0.5 and 1" },
    }),
  },
  neutral: 0,
  cost: { en: "No outlay in the model; ceremonies are not costed.", zh: "模型中无财政支出；仪式活动未计成本。" },
  source: { tag: "STATED", rows: ["M6"], note: "honour and subsidy of border guarding" },
  acts: "monthly",
  flows: {},
  terms(value, terms) {
    terms.borderHonour = value;
  },
});
