import { mechanism } from "../../../engine/model/mechanism.ts";
import { logistic } from "../../../engine/support/logistic.ts";
import { kernelDials, kernelTables } from "./columns.ts";

/** Where the four uniforms of a household and month stand from `moving` to `earning`: nothing between them uses this slot. */
export const LUCK = 0;

/** Steps 1 and 2 of `kernel.md`: who goes away, who joins and leaves the cooperative. */
export const moving = mechanism({
  name: "moving",
  label: { en: "Moving", zh: "流动" },
  description: { en: "kernel.md, 1 and 2", zh: "kernel.md，1、2" },
  scope: "village",
  parameters: kernelDials,
  flows: {},
  columns: kernelTables,
  purposes: { month: 2 },
  reads: ["households.workers", "households.spell", "households.trust"],
  writes: ["households.away", "households.member", "households.cash", "households.shares", "villages.pot"],
  run({ index, first, end }, world, { p, households, villages }) {
    const { workers, away, spell, trust, member, cash, shares } = households;
    const luck = world.scratch(LUCK, 4 * (end - first));
    world.draws.fill(luck, first, end - first, 2, world.clock.key);
    let withdrawn = 0;
    for (let i = first, at = 0; i < end; i++, at += 4) {
      const poor = Number(spell[i]! > 0);
      const u2 = luck[at + 2]!;
      // The rare condition first: the processor guesses it right, the other one it could not.
      if (u2 < p.goChance * (1 + (p.goIfPoor - 1) * poor)) {
        if (away[i]! < workers[i]!) away[i]!++;
      } else if (u2 > 1 - p.backChance && away[i]! > 0) away[i]!--;

      const chance = logistic(p.joinBase + p.joinTrust * trust[i]! + p.joinPoor * poor);
      const was = member[i]!;
      // |member - chance|: a member leaves with 1 - chance, another joins with chance; without a branch on who is which.
      if (luck[at + 3]! < p.moveShare * Math.abs(was - chance)) {
        member[i] = 1 - was;
        withdrawn += shares[i]!;
        cash[i]! += shares[i]!;
        shares[i] = 0;
      }
    }
    villages.pot[index]! -= withdrawn;
  },
});
