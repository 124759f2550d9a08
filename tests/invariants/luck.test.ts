/** Luck: distinct where it should be, the same where it should be, and as large as it should be. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { seedOf } from "../../engine/support/seed.ts";
import { key, uniform } from "../../engine/support/random.ts";
import { runFor, small } from "../model/small-run.ts";

test("ten thousand seed phrases give ten thousand keys but for chance", () => {
  const seeds = new Set(Array.from({ length: 10_000 }, (_, k) => seedOf(`seed ${k}`)));
  // Expected collisions of 10,000 draws from 2^32: 0.012. Two or more would be one chance in 14,000.
  expect(seeds.size).toBeGreaterThanOrEqual(9_999);
});

test("no two replicates share a draw, and no replicate shares one with a neighbouring seed", () => {
  const draws = new Set<number>();
  for (let seed = 7; seed < 10; seed++)
    for (let replicate = 0; replicate < 300; replicate++) draws.add(uniform(key(seed, replicate), 102, 3, 1_049_000));
  expect(draws.size).toBe(900);
});

test("distinct seeds and replicates give distinct runs", () => {
  const shocks = fc.sample(fc.tuple(fc.nat(2 ** 32 - 1), fc.nat(50)), { numRuns: 12, seed: 1 });
  const seen = new Set(
    shocks.map(([seed, replicate]) => runFor(small({ seed, replicate }), 1).world.households.incomeShock.join()),
  );
  expect(seen.size).toBe(new Set(shocks.map(String)).size);
});

test("replicates differ no less than independent lives would: illness spreads as the binomial says", () => {
  const [households, replicates] = [200, 40];
  const ill = Array.from({ length: replicates }, (_, replicate) =>
    runFor(small({ households, replicate }), 1).world.households.illMonths.reduce(
      (count, months) => count + (months > 0 ? 1 : 0),
      0,
    ),
  );
  const mean = ill.reduce((sum, count) => sum + count, 0) / replicates;
  const variance = ill.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (replicates - 1);
  const binomial = mean * (1 - mean / households);
  expect(mean).toBeGreaterThan(3);
  // 39 degrees of freedom: a variance below 0.4 of the true one has a chance of 1 in 10,000; hazards that differ take off less than a tenth.
  expect(variance / binomial).toBeGreaterThan(0.36);
  expect(variance / binomial).toBeLessThan(2.5);
});
