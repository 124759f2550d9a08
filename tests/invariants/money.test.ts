/** Money is neither made nor lost, whatever the levers say. */
import { expect, test } from "vitest";
import { simulateMonth } from "../../engine/experiment/simulate.ts";
import { SECTORS, sectorMatrix } from "../../engine/model/ledger.ts";
import { small } from "../model/small-run.ts";
import { moneyIsConserved, nobodyOverspends } from "./money-properties.ts";

test("every month, what households, cooperatives and funds hold is what they held before and what flowed", () =>
  moneyIsConserved(15));

test("no household, cooperative or fund spends what it does not have", () => nobodyOverspends(10));

test("the sectors' payments to each other sum to zero over all of them", () => {
  const run = small();
  simulateMonth(run, 0, {});
  const matrix = sectorMatrix(run.world.ledger);
  const n = SECTORS.length;
  let net = 0;
  for (let s = 0; s < n; s++) for (let k = 0; k < n; k++) net += matrix[k * n + s]! - matrix[s * n + k]!;
  expect(Math.abs(net)).toBeLessThan(1e-9 * matrix.reduce((sum, yuan) => sum + yuan, 1));
});
