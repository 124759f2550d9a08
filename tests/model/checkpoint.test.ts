import { expect, test } from "vitest";
import { createRun } from "../../engine/experiment/simulate.ts";
import { levers } from "../../engine/levers/index.ts";
import { restore, save, schemaOf } from "../../engine/model/checkpoint.ts";
import { createWorld } from "../../engine/model/create-world.ts";
import { allAt } from "../contracts/settings-of.ts";
import { columnsOf, model, modelWith, planOf, runFor, small } from "./small-run.ts";

const schema = schemaOf(model);
const policy = allAt(levers, "default");
const stateOf = (run: ReturnType<typeof small>): unknown => {
  const { ring, sinceStart, presentValue, stocks } = run.world.ledger;
  return [
    columnsOf(run),
    [ring, sinceStart, presentValue, stocks].map((amounts) => Array.from(amounts)),
    run.world.clock,
  ];
};

test("a run saved in any month and loaded into a new world goes on with the same bits", () => {
  const whole = runFor(small({ burnIn: 3 }), 30, policy);
  for (const month of [0, 1, 12, 23]) {
    const saved = save(runFor(small({ burnIn: 3 }), month, policy).world, schema);
    const again = small({ burnIn: 3 });
    restore(again.world, structuredClone(saved), schema);
    // The clock stands at the month that was done; the run goes on with the next.
    const { step } = again.world.clock;
    expect(step).toBe(month - 1);
    again.world.clock = { ...again.world.clock, step: step + 1 };
    expect(stateOf(runFor(again, 30, policy))).toEqual(stateOf(whole));
  }
});

test("one burn-in serves every policy: a fork has the bits of a full run", () => {
  const run = runFor(small({ burnIn: 14 }), 0);
  const fork = save(run.world, schema);
  const policies = [policy, {}, { borderOpenness: 0 }];
  for (const settings of policies) {
    restore(run.world, fork, schema);
    run.world.clock = { ...run.world.clock, step: 0 };
    expect(stateOf(runFor(run, 14, settings))).toEqual(stateOf(runFor(small({ burnIn: 14 }), 14, settings)));
  }
});

test("a checkpoint does not move with the world it was taken from", () => {
  const run = runFor(small(), 2);
  const saved = save(run.world, schema);
  const copy = structuredClone(saved);
  runFor(run, 5, policy);
  expect(saved).toEqual(copy);
});

test("the state of another model is refused, with what to do", () => {
  const other = modelWith({ levers: levers.slice(1) });
  const without = modelWith({ mechanisms: model.mechanisms.filter(({ name }) => name !== "borderTrade"), levers: [] });
  expect(schemaOf(without)).not.toBe(schema);
  // Levers hold no state: dropping one that has no flows keeps the schema.
  expect(schemaOf(other)).toBe(schema);
  const saved = save(small().world, schemaOf(without));
  expect(() => restore(small().world, saved, schema)).toThrow(
    "restore: this checkpoint was saved by another model; run the burn-in again instead of loading it.",
  );
});

test("the state of another number of agents is refused, with both sizes", () => {
  const saved = save(small({ households: 90 }).world, schema);
  expect(() => restore(small().world, saved, schema)).toThrow(
    /^restore: expected \d+ bytes of households; got \d+\. The number of agents differs\.$/,
  );
});

test("a world is created alike every time", () => {
  const plan = planOf({ households: 90 });
  expect(columnsOf(createRun(plan, createWorld(plan)))).toEqual(columnsOf(createRun(plan, createWorld(plan))));
});
