import { lever } from "../model/lever.ts";
import { dial } from "../support/quantity.ts";

/** Exits from poverty are certified, and villages may be told how many. */
export const exitCertification = lever({
  name: "exitCertification",
  label: { en: "Certified exits", zh: "脱贫认定" },
  description: {
    en: "Each January registered households seen at or above the line are certified to have left poverty. With a target, a village that has too few certifies the best-looking of the rest as well. Reported poverty falls with certificates, true poverty does not; checks refuse exits on paper. Support goes on after a certificate.",
    zh: "每年一月，所见生活水平达到贫困线的建档户认定脱贫。设有任务时，完不成的村再从其余户中由好到差认定。报告贫困随认定下降，真实贫困并不因此下降；核查会拒绝纸面脱贫。认定后继续享受帮扶。",
  },
  group: "targeting",
  setting: {
    kind: "record",
    fields: {
      target: dial({
        label: { en: "exits to be certified a year", zh: "年度脱贫任务" },
        description: {
          en: "share of a village's registered households not yet certified; 0: only who is seen to be lifted",
          zh: "占本村未脱贫建档户；0为仅认定所见已脱贫者",
        },
        unit: "share",
        min: 0,
        max: 1,
        default: 0.3,
        source: { tag: "ASSUMED", rows: ["A8", "M24"], note: "the count fell by a fifth to two thirds a year" },
      }),
      from: { kind: "date", label: { en: "first month", zh: "开始月份" } },
    },
  },
  neutral: "unset",
  cost: { en: "None in the model.", zh: "模型中无支出。" },
  source: { tag: "STATED", rows: ["M24"], note: "poor exit when lifted, audited by third parties" },
  acts: "monthly",
  flows: {},
  terms(value, terms) {
    terms.exitsCertified = 1;
    terms.exitTarget = value.target;
  },
});
