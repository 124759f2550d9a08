import { lever } from "../model/lever.ts";
import { dial } from "../support/quantity.ts";

/** Some villages are designated poor and get more places on the register. */
export const villageDesignation = lever({
  name: "villageDesignation",
  label: { en: "Designated poor villages", zh: "贫困村认定" },
  description: {
    en: "In the first January the poorest villages are designated, but for those that are missed; a part of all places on the register is reserved for designated villages and the poor are registered anew. The poor of villages that were missed lose places.",
    zh: "首个一月认定最穷的村为贫困村，但有一部分被漏定；部分建档名额专给贫困村并重新建档。漏定村的贫困户因此失去名额。",
  },
  group: "targeting",
  setting: {
    kind: "record",
    fields: {
      villages: dial({
        label: { en: "villages designated", zh: "贫困村比例" },
        description: { en: "share of all villages", zh: "占全部村" },
        unit: "share",
        min: 0,
        max: 1,
        default: 0.25,
        source: { tag: "ASSUMED", rows: ["S13", "S22"], note: "128,000 of some half a million villages" },
      }),
      missed: dial({
        label: { en: "poor villages missed", zh: "漏定比例" },
        description: { en: "of those that should be designated", zh: "占应定贫困村" },
        unit: "share",
        min: 0,
        max: 1,
        default: 0.48,
        source: { tag: "STATED", rows: ["S22", "D14c"], note: "2007" },
      }),
      reserved: dial({
        label: { en: "places reserved for them", zh: "专给贫困村的名额" },
        description: { en: "share of all places on the register", zh: "占全部建档名额" },
        unit: "share",
        min: 0,
        max: 1,
        default: 0.5,
        source: { tag: "ASSUMED", rows: ["S23"], note: "half of the poor live in designated villages" },
      }),
      from: { kind: "date", label: { en: "first month", zh: "开始月份" } },
    },
  },
  neutral: "unset",
  cost: { en: "None of its own: it moves places on the register.", zh: "本身无支出：只改变名额分布。" },
  source: { tag: "STATED", rows: ["S22", "S23", "M18"], note: "village-level targeting" },
  acts: "monthly",
  flows: {},
  terms(value, terms) {
    terms.designatedShare = value.villages;
    terms.designationMissed = value.missed;
    terms.designationReserved = value.reserved;
  },
});
