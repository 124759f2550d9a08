import { expect, test } from "vitest";
import { levers } from "../../engine/levers/index.ts";
import { termsSetBy } from "../../engine/model/terms-set-by.ts";

const named = (name: string) => termsSetBy(levers.find((lever) => lever.name === name)!).map(({ label }) => label.en);

test("a lever that sets a term names it", () => {
  expect(named("dutyFreeQuota")).toEqual(["duty-free quota per resident and day"]);
});

test("a lever that only pays sets none", () => {
  expect(named("minimumLivingAllowance")).toEqual([]);
});

test.each(levers.filter(({ terms }) => terms).map((lever) => [lever.name, lever] as const))(
  "%s sets a declared term, or the loan ladder, at its defaults",
  (name, lever) => {
    expect(termsSetBy(lever).length > 0 || ["fundRates", "fundSeed"].includes(name)).toBe(true);
  },
);
