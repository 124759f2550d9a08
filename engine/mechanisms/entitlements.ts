import { mechanism } from "../model/mechanism.ts";
import type { ActiveLever, World } from "../model/world.ts";
import type { Village } from "../population/villages.ts";
import { expectedTransfers } from "../population/returns.ts";

/** What programmes owe this month is paid: pensions and transfers of the base, then every lever that is due. */
export const entitlements = mechanism({
  name: "entitlements",
  label: { en: "Entitlements", zh: "转移支付" },
  description: {
    en: "Pensions and flat transfers (at most half of assigned income) and transfers in proportion to permanent income, growing with the base's table; interest on cash; rent of land nobody farms. Then each lever in force that is due pays or founds what it promises; what a household gets of public money in this way is noted for the calendar year.",
    zh: "养老金与普惠转移（不超过设定收入的一半）、与持久收入成比例的转移，随基础增长表增长；现金利息；无人耕种土地的租金。然后支付到期的政策工具，并按自然年记下每户由此所得的财政资金。",
  },
  scope: "village",
  parameters: {},
  flows: {
    pensionsAndTransfers: {
      from: "government",
      to: "households",
      label: { en: "pensions and other transfers", zh: "养老金及其他转移" },
      income: "transfers",
    },
    interestOnCash: {
      from: "banks",
      to: "households",
      label: { en: "interest on cash", zh: "存款利息" },
      income: "property",
    },
    landRent: { from: "outside", to: "households", label: { en: "land rent", zh: "土地租金" }, income: "property" },
  },
  reads: [
    "households.size",
    "households.elders",
    "households.assignedIncome",
    "households.cash",
    "households.farmWorkers",
    "households.land",
    "households.incomeOfMonth",
    "households.supportOfYear",
  ],
  writes: ["households.cash", "households.incomeOfMonth", "households.supportOfYear"],
  run(village, world, { flow }) {
    const { first, end, index } = village;
    const { households: h, economy, terms, ledger } = world;
    let [transfers, interest, rent] = [0, 0, 0];
    for (let i = first; i < end; i++) {
      const transfer =
        (expectedTransfers(h.size[i]!, h.elders[i]!, h.assignedIncome[i]!, economy) * terms.transferGrowth) / 12;
      const earned = economy.interest * h.cash[i]!;
      const leased = h.farmWorkers[i] === 0 ? (economy.landRent * h.land[i]! * terms.farmGrowth) / 12 : 0;
      h.cash[i]! += transfer + earned + leased;
      h.incomeOfMonth[i]! += transfer + earned + leased;
      transfers += transfer;
      interest += earned;
      rent += leased;
    }
    ledger.transfer(index, flow.pensionsAndTransfers, transfers);
    ledger.transfer(index, flow.interestOnCash, interest);
    ledger.transfer(index, flow.landRent, rent);
    if (world.clock.monthOfYear === 1 || world.clock.step === 0) h.supportOfYear.fill(0, first, end);
    for (const lever of world.due) {
      if (lever.paysHouseholds) noteSupport(village, world, lever);
      else lever.act(village, world);
    }
  },
});

/** Working memory of its own, so that a lever may use the other slots. */
const CASH_BEFORE = 7;

/** Lets a lever act and notes what each household's cash rose by: no lever has to keep this account itself. */
function noteSupport(village: Village, world: World, lever: ActiveLever): void {
  const { first, end } = village;
  const { cash, supportOfYear } = world.households;
  const before = world.scratch(CASH_BEFORE, end - first);
  before.set(cash.subarray(first, end));
  lever.act(village, world);
  for (let i = first; i < end; i++) supportOfYear[i]! += Math.max(0, cash[i]! - before[i - first]!);
}
