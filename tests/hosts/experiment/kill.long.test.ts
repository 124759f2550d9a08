import { expect, test } from "vitest";
import { killed } from "./kill.ts";
import { hashOf, openWorkshop } from "./workshop.ts";

const workshop = openWorkshop("kill-long", { households: 400, months: 60 });

test("an experiment killed 20 times without warning ends with the table of one that never was", async () => {
  await workshop.done("design", "grid.yaml", "-o", "whole");
  const whole = hashOf(await workshop.done("run", "whole", "--json"));
  const { times, inWork, hashes } = await killed(workshop, "grid.yaml", 20);
  expect(times).toBe(20);
  expect(inWork).toBeGreaterThan(10);
  expect(new Set(hashes)).toEqual(new Set([whole]));
});
