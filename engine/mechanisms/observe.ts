import { mechanism } from "../model/mechanism.ts";
import { RING } from "../population/households.ts";

/** Closes the month's household accounts: what came and went enters the rings of twelve months. */
export const observe = mechanism({
  name: "observe",
  label: { en: "Observe", zh: "观测" },
  description: {
    en: "Income, consumption at home, migrants' consumption and members at home enter rings of twelve months, from which all welfare figures are taken; the month's accounts start anew.",
    zh: "收入、在家消费、外出者消费与在家人数记入十二个月环形记录，所有福利指标由此计算；本月账户清零。",
  },
  scope: "village",
  parameters: {},
  flows: {},
  reads: [
    "households.incomeOfMonth",
    "households.incomeOfYear",
    "households.incomeRing",
    "households.consumptionOfMonth",
    "households.migrantConsumptionOfMonth",
    "households.size",
    "households.awayWorkers",
  ],
  writes: [
    "households.incomeOfYear",
    "households.incomeRing",
    "households.consumptionRing",
    "households.migrantRing",
    "households.homeRing",
    "households.incomeOfMonth",
    "households.consumptionOfMonth",
    "households.migrantConsumptionOfMonth",
  ],
  run({ first, end }, { households: h, clock }) {
    for (let i = first; i < end; i++) {
      const at = RING * i + clock.ring;
      h.incomeOfYear[i] = h.incomeOfYear[i]! + (h.incomeOfMonth[i]! - h.incomeRing[at]!);
      h.incomeRing[at] = h.incomeOfMonth[i]!;
      h.consumptionRing[at] = h.consumptionOfMonth[i]!;
      h.migrantRing[at] = h.migrantConsumptionOfMonth[i]!;
      h.homeRing[at] = h.size[i]! - h.awayWorkers[i]!;
      h.incomeOfMonth[i] = 0;
      h.consumptionOfMonth[i] = 0;
      h.migrantConsumptionOfMonth[i] = 0;
    }
  },
});
