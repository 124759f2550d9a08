import { expect, test } from "vitest";
import { aboutOf } from "../../../engine/experiment/about.ts";
import { library } from "../../../engine/experiment/library.ts";
import { runAll } from "../../../engine/experiment/run-all.ts";
import { localPort } from "../../../engine/experiment/run-chunk.ts";
import { attribute } from "../../../engine/experiment/why/attribute.ts";
import { partsAtHand } from "../../../engine/experiment/why/parts-at-hand.ts";
import { readScenario } from "../../../engine/scenario/read.ts";
import type { Scenario } from "../../../engine/scenario/scenario.ts";
import { smallScenario } from "../../hosts/small-scenario.ts";

const policy = (id: string, settings: string) =>
  `  - { id: ${id}, name: { en: ${id}, zh: ${id} }, settings: { ${settings} } }\n`;
const { scenario } = readScenario(
  smallScenario().replace(
    "report:",
    `${policy("subsidy", "borderSubsidy: 300")}${policy("both", "borderSubsidy: 300, dutyFreeQuota: 0")}${policy("other", "borderSubsidy: 300, dutyFreeQuota: 500")}report:`,
  ),
  library,
) as never as { scenario: Scenario };
const made = await runAll(scenario, aboutOf(scenario, library), [localPort(library)]);
const parts = (id: string, outcome = "headcount") =>
  partsAtHand(scenario, library.model, { policy: id, outcome }, made);

test("what a factorial comparison tells is what runs of all coalitions would find", async () => {
  const found = parts("both", "meanConsumption")!;
  const asked = await attribute(scenario, library, { policy: "both", outcome: "meanConsumption" }, [
    localPort(library),
  ]);
  expect(found).toEqual({
    ...Object.fromEntries(Object.keys(found).map((key) => [key, asked[key as keyof typeof asked]])),
  });
  expect(found.parts.map(({ id }) => id).sort()).toEqual(["borderSubsidy", "dutyFreeQuota"]);
});

test("a policy of one lever owes it its whole effect", () => {
  const found = parts("subsidy", "meanConsumption")!;
  expect(found.parts).toHaveLength(1);
  expect(found.parts[0]!.effect.mean).toBe(made.comparison.policies[2]!.change!["meanConsumption"]!.mean);
});

test("nothing is said where a coalition was not run, nothing is changed, or no single run has the outcome", () => {
  expect(parts("other")).toBeNull();
  expect(parts("status-quo")).toBeNull();
  expect(parts("both", "unheardOf")).toBeNull();
});
