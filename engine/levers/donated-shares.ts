import { lever } from "../model/lever.ts";
import { CORE } from "../population/cooperative-rules.ts";
import { cooperativeOf } from "../population/cooperatives.ts";
import { dial } from "../support/quantity.ts";

/** The core of farm cooperatives, or enterprises, give shares to registered poor of their village. */
export const donatedShares = lever({
  name: "donatedShares",
  label: { en: "Donated shares", zh: "捐赠股份" },
  description: {
    en: "Once, in the month given: in every village with a farm cooperative the ten largest holders give a part of their shares, and enterprises pay in a sum for each registered poor household. All of it becomes shares of these households, in equal parts; donated shares count towards the threshold, pay dividends, and carry votes.",
    zh: "在指定月份一次性实施：有农民合作社的村，十大股东捐出部分股份，企业再按每户建档立卡户出资入股，全部平均归这些农户所有；捐赠股计入入社门槛、参与分红并有表决权。",
  },
  group: "equity",
  setting: {
    kind: "record",
    fields: {
      on: { kind: "date", label: { en: "month", zh: "实施月份" } },
      fromCore: dial({
        label: { en: "from the core", zh: "核心成员捐赠比例" },
        description: { en: "part of the shares of the ten largest holders", zh: "占十大股东股份" },
        unit: "share",
        min: 0,
        max: 0.5,
        default: 0.1,
        source: { tag: "ASSUMED", rows: ["M19"], note: "no figure" },
      }),
      fromEnterprises: dial({
        label: { en: "from enterprises", zh: "企业捐赠金额" },
        description: { en: "per registered poor household", zh: "每户建档立卡户" },
        unit: "nominal yuan/household",
        min: 0,
        max: 20000,
        default: 0,
        source: { tag: "ASSUMED", rows: ["M19"], note: "no figure" },
      }),
    },
  },
  neutral: "unset",
  cost: { en: "None: the core and enterprises give.", zh: "无：由核心成员与企业捐赠。" },
  source: { tag: "STATED", rows: ["M19"], note: "donated shares" },
  acts: "once",
  flows: {
    enterpriseDonations: {
      from: "outside",
      to: "cooperatives",
      label: { en: "shares donated by enterprises", zh: "企业捐赠股份" },
    },
  },
  reads: [
    "households.registered",
    "households.farmShares",
    "cooperatives.founded",
    "cooperatives.cash",
    "cooperatives.ownShares",
  ],
  writes: ["households.farmShares", "cooperatives.cash", "cooperatives.ownShares"],
  act({ index, first, end }, value, { households: h, cooperatives: c, terms, ledger }, { flow }) {
    const row = cooperativeOf(index, "farm");
    let poor = 0;
    for (let i = first; i < end; i++) poor += h.registered[i]!;
    if (c.founded[row] === 0 || poor === 0) return;
    // Registered poor who hold much themselves give nothing: they would give it to themselves.
    const held = h.farmShares.slice(first, end).map((share, k) => share * (1 - h.registered[first + k]!));
    const largest = held.slice().sort().reverse();
    const least = largest[Math.min(CORE, largest.length) - 1]!;
    let given = 0;
    for (let k = 0; k < held.length; k++) {
      if (held[k] === 0 || held[k]! < least) continue;
      const part = value.fromCore * held[k]!;
      h.farmShares[first + k]! -= part;
      given += part;
    }
    const donated = (value.fromEnterprises / terms.priceLevel) * poor;
    c.cash[row]! += donated;
    c.ownShares[row]! += donated;
    for (let i = first; i < end; i++) h.farmShares[i]! += (h.registered[i]! * (given + donated)) / poor;
    ledger.transfer(index, flow.enterpriseDonations, donated);
  },
});
