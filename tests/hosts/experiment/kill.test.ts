import { expect, test } from "vitest";
import { killed } from "./kill.ts";
import { hashOf, openWorkshop } from "./workshop.ts";

const workshop = openWorkshop("kill", { households: 300, months: 36 });

test("an experiment killed twice without warning ends with the table of one that never was", async () => {
  await workshop.done("design", "grid.yaml", "-o", "whole");
  const whole = hashOf(await workshop.done("run", "whole", "--json"));
  const { times, hashes } = await killed(workshop, "grid.yaml", 2);
  expect(times).toBe(2);
  expect(new Set(hashes)).toEqual(new Set([whole]));
});
