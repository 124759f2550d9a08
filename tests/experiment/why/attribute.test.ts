import { expect, test } from "vitest";
import type { Chunk, Port } from "../../../engine/experiment/chunk.ts";
import { library } from "../../../engine/experiment/library.ts";
import { runAll } from "../../../engine/experiment/run-all.ts";
import { localPort } from "../../../engine/experiment/run-chunk.ts";
import { aboutOf } from "../../../engine/experiment/about.ts";
import { attribute, type Why } from "../../../engine/experiment/why/attribute.ts";
import type { Split } from "../../../engine/experiment/why/money-split.ts";
import { readScenario } from "../../../engine/scenario/read.ts";
import type { Scenario } from "../../../engine/scenario/scenario.ts";
import { smallScenario } from "../../hosts/small-scenario.ts";

const { scenario } = readScenario(
  smallScenario().replace(
    "settings: { dutyFreeQuota: 0 }",
    "settings: { minimumLivingAllowance: { amount: 400 }, borderSubsidy: 300, dutyFreeQuota: 0 }",
  ),
  library,
) as never as { scenario: Scenario };
const port = (): Port => localPort(library);

const partials: Why[] = [];
const why = await attribute(scenario, library, { outcome: "meanConsumption" }, [port()], {
  onPartial: (partial) => partials.push(partial()),
});

test("the parts of three levers add up to the effect that a comparison of the two policies has", async () => {
  const compared = await runAll(scenario, aboutOf(scenario, library), [port()]);
  const effect = compared.comparison.policies[1]!.change!["meanConsumption"]!;
  expect(why.total).toEqual(effect);
  expect(why.parts.map(({ id }) => id).sort()).toEqual(["borderSubsidy", "dutyFreeQuota", "minimumLivingAllowance"]);
  expect(why.parts.reduce((sum, part) => sum + part.effect.mean!, 0)).toBeCloseTo(effect.mean!, 8);
  expect(why.parts.reduce((sum, part) => sum + part.ofTotal!, 0)).toBeCloseTo(1, 10);
  expect([why.coalitions, why.missing, why.replicates, why.interrupted]).toEqual([8, [], 4, false]);
});

test("a lever alone, and added last, are what coalitions of one and of all but one say", async () => {
  const allowance = why.parts.find(({ id }) => id === "minimumLivingAllowance")!;
  const only: Scenario = {
    ...scenario,
    policies: [
      scenario.policies[0]!,
      {
        ...scenario.policies[1]!,
        settings: { minimumLivingAllowance: scenario.policies[1]!.settings["minimumLivingAllowance"]! },
      },
    ],
  };
  const compared = await runAll(only, aboutOf(only, library), [port()]);
  expect(allowance.alone!.mean).toBeCloseTo(compared.comparison.policies[1]!.change!["meanConsumption"]!.mean!, 8);
  expect(allowance.last!.defined).toBe(4);
});

const sumOf = ({ components }: Split): number => components.reduce((sum, { change }) => sum + change.mean!, 0);

test("income by flow adds up to the paired change of mean income, consumption by flow to that of mean consumption", async () => {
  const wanted = { ...scenario, report: { ...scenario.report, outcomes: ["meanIncome", "meanConsumption"] } };
  const { change } = (await runAll(wanted, aboutOf(wanted, library), [port()])).comparison.policies[1]!;
  expect(sumOf(why.income)).toBeCloseTo(change!["meanIncome"]!.mean!, 6);
  expect(why.income.total.mean).toBeCloseTo(change!["meanIncome"]!.mean!, 6);
  expect(sumOf(why.consumption)).toBeCloseTo(change!["meanConsumption"]!.mean!, 6);
  const keys = why.income.components.map(({ key }) => key);
  expect(keys).toContain("livingAllowances");
  expect(keys).not.toContain("homeConsumption");
  expect(why.consumption.components.map(({ key }) => key)).toContain("saving");
});

test("growth and redistribution add up to the change of poverty", async () => {
  const asked = await attribute(scenario, library, { outcome: "headcount@3650" }, [port()]);
  const { growth, redistribution } = asked.poverty.headcount;
  expect(growth.mean! + redistribution.mean!).toBeCloseTo(asked.total.mean!, 10);
  expect([asked.line, asked.outcome.key]).toEqual([3650, "headcount"]);
});

test("after the first round the effect is known and what is missing is listed", () => {
  expect(partials.map(({ replicates }) => replicates)).toEqual([1, 2, 3, 4, 4]); // four replicates, and the end of the round
  const first = partials.at(-1);
  expect(first!.total).toEqual(why.total);
  expect(first!.missing).toHaveLength(6);
  expect(first!.missing).toContainEqual(
    ["dutyFreeQuota", "minimumLivingAllowance"].sort(
      (a, b) => first!.parts.findIndex(({ id }) => id === a) - first!.parts.findIndex(({ id }) => id === b),
    ),
  );
  for (const { effect, alone } of first!.parts) expect([effect.mean, alone]).toEqual([null, null]);
  expect(first!.income).toEqual(why.income);
});

test("the answer is the same on three ports, whichever finishes first", async () => {
  expect(await attribute(scenario, library, { outcome: "meanConsumption" }, [port(), port(), port()])).toEqual(why);
});

test("levers that are switched together are one part, and the others stay alone", async () => {
  const grouping = [["dutyFreeQuota", "borderSubsidy"]];
  const grouped = await attribute(scenario, library, { outcome: "meanConsumption", grouping }, [port()]);
  expect(grouped.parts.map(({ id }) => id)).toEqual(["dutyFreeQuota+borderSubsidy", "minimumLivingAllowance"]);
  expect(grouped.total).toEqual(why.total);
  expect(grouped.coalitions).toBe(4);
  const byGroup = await attribute(scenario, library, { outcome: "meanConsumption", grouping: "groups" }, [port()]);
  expect(byGroup.parts.map(({ id }) => id)).toEqual(["borderTrade", "settlement", "safetyNet"]);
});

test("stopped early, it says what it knows: which replicates, which coalitions", async () => {
  let runs = 0;
  const stop = new AbortController();
  const counting: Port = {
    runChunk: (chunk: Chunk, ...rest) => {
      if (++runs === 6) stop.abort(); // the second replicate of the second round
      return port().runChunk(chunk, ...rest);
    },
  };
  const partial = await attribute(scenario, library, { outcome: "meanConsumption" }, [counting], {
    enough: stop.signal,
  });
  expect([partial.interrupted, partial.replicates, partial.missing.length]).toEqual([true, 2, 0]);
  const none = attribute(scenario, library, {}, [port()], { enough: AbortSignal.abort() });
  await expect(none).rejects.toMatchObject({ name: "AttributionError", code: "nothingDone" });
});

test.each([
  [{ policy: "no-such" }, "unknownPolicy"],
  [{ policy: "status-quo" }, "nothingChanged"],
  [{ outcome: "povrety" }, "unknownOutcome"],
  [{ outcome: "meanIncome@3650" }, "unknownOutcome"],
  [{ outcome: "costPerExit" }, "comparedOnly"],
  [{ grouping: [["fundSeed"]] }, "unknownLever"],
  [{ grouping: [["dutyFreeQuota"], ["dutyFreeQuota"]] }, "leverTwice"],
] as const)("a question that cannot be answered is refused before anything runs: %j", async (ask, code) => {
  await expect(attribute(scenario, library, ask, [])).rejects.toMatchObject({ code });
});
