import { expect, test } from "vitest";
import { purposes } from "../../engine/support/purposes.ts";

test("purposes keep their names and integers and cannot be changed", () => {
  const declared = purposes({ weather: 1, illness: 7 });
  expect(declared).toEqual({ weather: 1, illness: 7 });
  expect(Object.isFrozen(declared)).toBe(true);
  declared.weather satisfies 1;
});

test("all wrong purposes are named at once", () => {
  expect(() => purposes({ weather: 1, price: 1, illness: 4, birth: 0, death: 1.5 }, [4])).toThrow(
    "Purposes of random draws: price: 1 already belongs to weather; take a new integer; illness: 4 is retired; take a new integer; " +
      "birth: expected an integer from 1 to 4294967295; got 0; death: expected an integer from 1 to 4294967295; got 1.5.",
  );
});
