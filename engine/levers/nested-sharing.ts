import { lever } from "../model/lever.ts";
import { dial } from "../support/quantity.ts";

/** Who may sell how much in the nested market. */
export const nestedSharing = lever({
  name: "nestedSharing",
  label: { en: "Sharing of nested sales", zh: "巢状市场销售分配" },
  description: {
    en: "A part of what consumers want is offered to registered poor producers first; of the rest a part is shared by what each has to sell, the remainder equally. Nobody sells more than he has. Without this lever all sales are shared equally.",
    zh: "消费需求的一部分优先给建档立卡生产者；其余一部分按各户可售量分配，剩下的均分。每户不超过可售量。未设此工具时全部均分。",
  },
  group: "nestedMarket",
  setting: {
    kind: "record",
    fields: {
      poorFirst: dial({
        label: { en: "registered poor first", zh: "贫困户优先比例" },
        description: { en: "part of the sales offered to them first", zh: "优先给建档立卡户的销售比例" },
        unit: "share",
        min: 0,
        max: 1,
        default: 0.5,
        source: { tag: "STATED", rows: ["M13"], note: "poor smallholders are meant; no figure" },
      }),
      byOutput: dial({
        label: { en: "by output", zh: "按产量比例" },
        description: { en: "part of the rest shared by what each has to sell", zh: "其余按可售量分配的比例" },
        unit: "share",
        min: 0,
        max: 1,
        default: 0,
        source: { tag: "ASSUMED", rows: ["M13"], note: "equal turns; no figure" },
      }),
    },
  },
  neutral: { poorFirst: 0, byOutput: 0 },
  cost: { en: "None: it moves sales between producers.", zh: "无：只在生产者之间分配销售。" },
  source: { tag: "STATED", rows: ["M12", "M13"], note: "for poor smallholders" },
  acts: "monthly",
  flows: {},
  terms(value, terms) {
    terms.nestedPoorFirst = value.poorFirst;
    terms.nestedByOutput = value.byOutput;
  },
});
