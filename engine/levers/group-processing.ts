import { lever } from "../model/lever.ts";
import { cooperativeOf } from "../population/cooperatives.ts";
import { dial } from "../support/quantity.ts";

/** A longer chain: trade groups process part of their goods themselves. */
export const groupProcessing = lever({
  name: "groupProcessing",
  label: { en: "Longer chain of trade groups", zh: "互市组织延长产业链" },
  description: {
    en: "Each January from the month given government buys processing equipment for trade groups, until they have so much per member; what wears out is replaced. They add value to part of their goods, which belongs to the group, and bargain better for the rest.",
    zh: "自指定月份起，政府每年一月为互市组织购置加工设备，直至户均达到设定金额，磨损部分予以更新。组织对部分货物加工增值，收益归组织，其余货物的议价能力也提高。",
  },
  group: "borderTrade",
  setting: {
    kind: "record",
    fields: {
      perMember: dial({
        label: { en: "equipment per member", zh: "每成员户设备" },
        description: { en: "value kept up, per member of trade groups", zh: "按互市组织成员户维持的设备价值" },
        unit: "nominal yuan/household",
        min: 0,
        max: 50000,
        default: 3000,
        source: { tag: "ASSUMED", rows: ["M4", "M10"], note: "no figure" },
      }),
      from: { kind: "date", label: { en: "first month", zh: "开始月份" } },
    },
  },
  neutral: "unset",
  size: "perMember",
  cost: {
    en: "An outlay each January for equipment that is missing, paid to suppliers.",
    zh: "每年一月按设备缺口支出，付给供应商。",
  },
  source: { tag: "STATED", rows: ["M4", "M10", "M22"], note: "a longer chain is the remedy" },
  acts: "yearly",
  flows: {
    groupEquipment: {
      from: "government",
      to: "outside",
      label: { en: "processing equipment of trade groups", zh: "互市组织加工设备支出" },
    },
  },
  reads: ["cooperatives.members", "cooperatives.processingCapital"],
  writes: ["cooperatives.processingCapital"],
  act({ index }, { perMember }, { cooperatives: c, terms, ledger }, { flow }) {
    const row = cooperativeOf(index, "trade");
    const missing = (perMember / terms.priceLevel) * c.members[row]! - c.processingCapital[row]!;
    if (!(missing > 0)) return;
    c.processingCapital[row]! += missing;
    ledger.transfer(index, flow.groupEquipment, missing);
  },
});
