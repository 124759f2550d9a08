import { expect, test } from "vitest";
import { compare } from "../../engine/experiment/compare.ts";
import { openEnsemble } from "../../engine/experiment/ensemble.ts";
import { resultHash } from "../../engine/experiment/result-hash.ts";
import { aboutOf, chunk, run } from "./hand-made.ts";

/** Two replicates, two policies, series a and b over two months, two households. */
function smallest() {
  const ensemble = openEnsemble(2, 2);
  ensemble.add(
    chunk(0, run([10, 20, 1, 1], [1000, 2000], [3, 1], 0), run([10, 24, 1, NaN], [1100, 2000], [3, 1], 600)),
  );
  ensemble.add(
    chunk(1, run([12, 40, 1, 1], [1000, 2000], [3, 1], 0), run([12, 42, 1, NaN], [1104, 2000], [3, 1], 800)),
  );
  return ensemble;
}
const about = aboutOf(["a", "b"], 2);

test("a comparison pairs policies by replicate", () => {
  const comparison = compare(smallest(), about);
  const [baseline, reform] = comparison.policies;
  expect(baseline!.end.a).toMatchObject({ mean: 30, defined: 2 });
  expect(baseline!.change).toBeNull();
  expect(baseline!.verdicts).toBeNull();
  // changes of 4 and 2: far surer than the levels, which differ by 20 between replicates
  expect(reform!.change!.a).toMatchObject({ mean: 3, low: 2.2, high: 3.8, rises: 2, falls: 0 });
  expect(reform!.change!.a!.standardError).toBeCloseTo(1, 12);
  expect(reform!.changePath!.a!.mean).toEqual([0, 3]);
});

test("an undefined outcome says why, and so does its change", () => {
  const [, reform] = compare(smallest(), about).policies;
  expect(reform!.end.b).toMatchObject({ mean: null, defined: 0 });
  expect(reform!.end.b!.reason).toBeTypeOf("string");
  expect(reform!.change!.b).toMatchObject({ mean: null, reason: reform!.end.b!.reason });
});

test("verdicts and flows come from all replicates", () => {
  const [baseline, reform] = compare(smallest(), about).policies;
  // household 0: +102 ± 2 on a line of 1000, three persons; household 1: exactly 0, one person
  expect(reform!.verdicts).toEqual({ better: 0.75, worse: 0, littleChanged: 0.25, unclear: 0 });
  expect([baseline!.flows, reform!.flows]).toEqual([{ grants: 0 }, { grants: 700 }]);
});

test("the result hash of a comparison covers its replicates in order", () => {
  const runs = [
    [Float64Array.of(10, 20, 1, 1), Float64Array.of(12, 40, 1, 1)],
    [Float64Array.of(10, 24, 1, NaN), Float64Array.of(12, 42, 1, NaN)],
  ];
  expect(compare(smallest(), about).resultHash).toBe(resultHash(["a", "b"], runs, 2));
});

test("before the first replicate every number is null or zero, never NaN", () => {
  const empty = compare(openEnsemble(2, 2), about);
  expect(empty.replicates).toBe(0);
  expect(empty.policies[1]!.change!.a).toMatchObject({ mean: null, defined: 0 });
  expect(JSON.parse(JSON.stringify(empty))).toEqual(empty);
});

test("a comparison survives JSON unchanged", () => {
  const comparison = compare(smallest(), about);
  expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
});
