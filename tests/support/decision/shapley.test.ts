import fc from "fast-check";
import { expect, test } from "vitest";
import { shapley, shapleyShares } from "../../../engine/support/decision/shapley.ts";

const games = fc
  .integer({ min: 0, max: 5 })
  .chain((players) =>
    fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 1 << players, maxLength: 1 << players }),
  );
const playersOf = (worth: readonly number[]): number => Math.log2(worth.length);
const closeTo = (actual: number, expected: number): void => expect(actual).toBeCloseTo(expected, 9);

test("the glove game: the one left glove earns two thirds, each of two right gloves a sixth", () => {
  // Player 0 has the left glove, players 1 and 2 a right one each; a pair is worth 1 (Shapley and Shubik 1969).
  const shares = shapley([0, 0, 0, 1, 0, 1, 0, 1]);
  [2 / 3, 1 / 6, 1 / 6].forEach((share, player) => closeTo(shares[player]!, share));
});

test("the shares add up to what all add to nobody (efficiency)", () => {
  fc.assert(
    fc.property(games, (worth) => {
      const total = shapley(worth).reduce((sum, share) => sum + share, 0);
      closeTo(total, worth.at(-1)! - worth[0]!);
    }),
  );
});

test("players who add the same to every coalition get the same (symmetry)", () => {
  fc.assert(
    fc.property(games, (worth) => {
      fc.pre(playersOf(worth) >= 2);
      // The worth asks only how many of players 0 and 1 are in, and who else.
      const alike = worth.map((_, coalition) => worth[(coalition & 3) === 2 ? coalition ^ 3 : coalition]!);
      const shares = shapley(alike);
      closeTo(shares[0]!, shares[1]!);
    }),
  );
});

test("a player who adds nothing gets nothing (dummy)", () => {
  fc.assert(
    fc.property(games, (worth) => {
      fc.pre(playersOf(worth) >= 1);
      const idle = worth.map((_, coalition) => worth[coalition & ~1]!);
      closeTo(shapley(idle)[0]!, 0);
    }),
  );
});

test("shares of a sum of games are sums of shares (additivity)", () => {
  fc.assert(
    fc.property(games, (worth) => {
      const other = worth.map((value, coalition) => ((coalition * 37) % 11) - value / 3);
      const both = shapley(worth.map((value, coalition) => value + other[coalition]!));
      const [one, two] = [shapley(worth), shapley(other)];
      both.forEach((share, player) => closeTo(share, one[player]! + two[player]!));
    }),
  );
});

test("without interaction everyone gets what they add alone", () => {
  const alone = [3, -1, 4];
  const worth = Array.from({ length: 8 }, (_, coalition) =>
    alone.reduce((total, adds, player) => total + ((coalition >> player) & 1) * adds, 7),
  );
  shapley(worth).forEach((share, player) => closeTo(share, alone[player]!));
});

test("luck that all coalitions share leaves no doubt about the shares", () => {
  const shares = shapleyShares([0, 50, -20].map((luck) => [0, 1, 2, 6].map((worth) => worth + luck))).value!;
  expect(shares.map(({ mean, standardError }) => [mean, standardError.value])).toEqual([
    [2.5, 0],
    [3.5, 0],
  ]);
});

test("standard errors are those of the shares of single replicates", () => {
  const [first] = shapleyShares([
    [0, 1],
    [0, 3],
    [0, 5],
    [0, 7],
  ]).value!;
  expect(first!.mean).toBe(4);
  expect(first!.standardError.value).toBeCloseTo(Math.sqrt(20 / 3 / 4), 14); // variance (9 + 1 + 1 + 9)/3
});

test("one replicate has shares without standard errors, none has nothing", () => {
  expect(shapleyShares([[0, 1]]).value![0]!.standardError).toEqual({ value: null, reason: "tooFewObservations" });
  expect(shapleyShares([])).toEqual({ value: null, reason: "empty" });
});

test("anything but 2^k worths is refused", () => {
  for (const count of [0, 3, 6])
    expect(() => shapley(new Float64Array(count))).toThrow(
      `shapley: expected 2^k worths, k from 0 to 20; got ${count}.`,
    );
});
