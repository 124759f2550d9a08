import { lever } from "../model/lever.ts";
import { dial, type Dial } from "../support/quantity.ts";

const part = (en: string, zh: string, central: number): Dial =>
  dial({
    label: { en, zh },
    description: { en: "0 is none, 1 is all that they can do", zh: "0为没有，1为完全采用" },
    unit: "share",
    min: 0,
    max: 1,
    default: central,
    source: { tag: "ASSUMED", rows: ["M24"], note: "no figure" },
  });

/** Who judges which households are poor: officials alone, or neighbours and the cooperative with them. */
export const registerJudges = lever({
  name: "registerJudges",
  label: { en: "Who judges who is poor", zh: "由谁评定贫困户" },
  description: {
    en: "Neighbours and cooperatives know households better than officials do: the more they judge, the smaller the error and the favour of elites whenever the register is drawn anew, exits are certified or top-ups are set. A cooperative judges only where there is one. Alone it does not draw the register anew.",
    zh: "邻居与合作社比干部更了解农户：其评议占比越大，重新建档、认定脱贫和确定兜底时误差与精英偏袒越小。合作社评议仅限已有合作社的村。单独使用不会重新建档。",
  },
  group: "targeting",
  setting: {
    kind: "record",
    fields: {
      neighbours: part("neighbours", "民主评议", 1),
      cooperative: part("the cooperative", "合作社评议", 0),
      from: { kind: "date", label: { en: "first month", zh: "开始月份" } },
    },
  },
  neutral: "unset",
  cost: { en: "Meetings of villagers, not costed.", zh: "村民评议会议，未计成本。" },
  source: { tag: "STATED", rows: ["M24", "M18"], note: "village committee identifies, cooperative delivers" },
  acts: "monthly",
  flows: {},
  terms(value, terms) {
    terms.judgedByNeighbours = value.neighbours;
    terms.judgedByCooperative = value.cooperative;
  },
});
