import { mechanism } from "../../../engine/model/mechanism.ts";
import { pow } from "../../../engine/support/pow.ts";
import { kernelDials, kernelTables } from "./columns.ts";

/** Step 9 of `kernel.md`: the cooperative earns on what was contributed and pays it back by shares. */
export const sharing = mechanism({
  name: "sharing",
  label: { en: "Sharing", zh: "分红" },
  description: { en: "kernel.md, 9", zh: "kernel.md，9" },
  scope: "village",
  parameters: kernelDials,
  flows: {},
  columns: kernelTables,
  reads: ["households.member", "households.shares", "villages.pot"],
  writes: [
    "households.consumption",
    "households.cash",
    "households.trust",
    "villages.return",
    "villages.memberShare",
    "villages.meanReturn",
  ],
  run({ index, first, end }, _world, { p, households, villages }) {
    const { member, shares, consumption, cash, trust } = households;
    const pot = villages.pot[index]!;
    const rate = pot > 1 ? (p.surplusScale * pow(pot, p.surplusPower)) / pot : 0;
    let members = 0;
    for (let i = first; i < end; i++) members += member[i]!;
    const coverage = members / (end - first);
    const gained = Math.min(1, rate / p.returnHoped) - coverage;
    for (let i = first; i < end; i++) {
      const dividend = rate * shares[i]!;
      consumption[i]! += p.dividendSpent * dividend;
      cash[i]! += (1 - p.dividendSpent) * dividend;
      trust[i]! += p.trustSpeed * (coverage + member[i]! * gained - trust[i]!);
    }
    villages.return[index] = rate;
    villages.memberShare[index]! += coverage;
    villages.meanReturn[index]! += rate;
  },
});
