/** Base populations after burn-in against all their published figures; `npx coopolis check-base` prints the same. */
import { expect, test } from "vitest";
import { checkBase } from "../../engine/experiment/check-base.ts";
import { bases } from "../../engine/population/bases/index.ts";

test.each(Object.values(bases))(
  "$id meets its published figures, or says why not; a recalled figure never fails",
  (base) => {
    const checks = checkBase(base);
    console.log(
      checks
        .map(
          ({ target, simulated, met }) =>
            `${base.id} ${target.row}: ${simulated.value?.toPrecision(4) ?? "undefined"} (${target.value} ± ${target.tolerance})${met ? "" : " missed"}`,
        )
        .join("\n"),
    );
    const unexplained = checks.filter(
      ({ target, met }) => !met && !target.whyMissed && target.source.tag !== "RECALLED",
    );
    expect(unexplained.map(({ target }) => target.row)).toEqual([]);
  },
  120_000,
);

test("most of what is known of rural China in 2013 is met", () => {
  const checks = checkBase(bases["R13"]!, { villages: 40, households: 4000, replicates: 4, burnIn: 36, seed: "four" });
  expect(checks.filter(({ met }) => met).length).toBeGreaterThanOrEqual(0.7 * checks.length);
}, 120_000);
