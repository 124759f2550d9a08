import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { expect, test } from "vitest";
import { targetedSupport } from "../../engine/validation/targeted-support.ts";

interface ShippedScenario {
  readonly policies: readonly { readonly id: string; readonly settings?: unknown }[];
}

test("support is that of the shipped scenario of the national decline", () => {
  const file = readFileSync(new URL("../../scenarios/national-decline.yaml", import.meta.url), "utf8");
  const { policies } = parse(file) as ShippedScenario;
  for (const [policy, settings] of Object.entries(targetedSupport(0.085, "2014-01", "2015-01")))
    expect(settings).toEqual(policies.find(({ id }) => id === policy)!.settings);
});
