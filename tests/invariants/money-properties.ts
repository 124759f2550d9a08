/** Money under random policies: properties that are run a few times in every test run and thousands of times in the long one. */
import fc from "fast-check";
import { expect } from "vitest";
import { simulateMonth } from "../../engine/experiment/simulate.ts";
import { levers } from "../../engine/levers/index.ts";
import type { Settings } from "../../engine/model/levers-in-force.ts";
import { STOCKED } from "../../engine/model/ledger.ts";
import { countStocks } from "../../engine/model/stocks.ts";
import type { Dial } from "../../engine/support/quantity.ts";
import { settingAt } from "../contracts/settings-of.ts";
import { small, START } from "../model/small-run.ts";

/** Some levers in force, every number anywhere in its range, ends included. */
const policies = fc
  .tuple(
    fc.subarray([...levers]),
    fc.infiniteStream(fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }))),
  )
  .map(([chosen, shares]) => {
    const number = ({ min, max, integer }: Dial): number => {
      const value = min + (max - min) * shares.next().value;
      return integer ? Math.round(value) : value;
    };
    return Object.fromEntries(chosen.map((lever) => [lever.name, settingAt(lever, "max", number)]));
  });

/** Every month, what households, cooperatives and funds hold is what they held before and what flowed. */
export function moneyIsConserved(numRuns: number): void {
  fc.assert(
    fc.property(policies, fc.nat(1000), fc.constantFrom("GX14" as const, "R13" as const), (policy, replicate, base) => {
      const run = small({ base, replicate });
      const opening = countStocks(run.world);
      // A month that does not balance throws; the sum over all months is checked here once more, by other code.
      for (let step = 0; step < 14; step++) simulateMonth(run, step, policy);
      const { ledger } = run.world;
      const closing = countStocks(run.world);
      STOCKED.forEach((sector, s) => {
        const net = ledger.flows.reduce(
          (sum, { from, to }, k) => sum + ((to === sector ? 1 : 0) - (from === sector ? 1 : 0)) * ledger.sinceStart[k]!,
          0,
        );
        const gross = ledger.sinceStart.reduce((sum, yuan) => sum + yuan, 1);
        expect(Math.abs(opening[s]! + net - closing[s]!) / gross).toBeLessThan(1e-9);
      });
    }),
    { numRuns },
  );
}

/** No household, cooperative or fund spends what it does not have. */
export function nobodyOverspends(numRuns: number): void {
  fc.assert(
    fc.property(policies, fc.nat(1000), (policy: Settings, replicate) => {
      const run = small({ replicate });
      for (let step = 0; step < 14; step++) {
        simulateMonth(run, step, policy);
        const { households, cooperatives } = run.world;
        expect(Math.min(...households.cash)).toBeGreaterThanOrEqual(0);
        expect(Math.min(...cooperatives.cash)).toBeGreaterThanOrEqual(-1e-6);
      }
    }),
    {
      numRuns,
      // Once found: a fund that has lent out all its money has none to pay dividends from.
      examples: [
        [
          {
            fundSeed: { on: START + 1, amount: 0 },
            equityGrant: { on: START + 1, amount: 100_000, floor: 0, eligible: "all" },
          },
          429,
        ],
      ],
    },
  );
}
