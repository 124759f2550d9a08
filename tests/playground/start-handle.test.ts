import { expect, test } from "vitest";
import { keyStep, monthAt, roomOf } from "../../playground/charts/start-handle.ts";

const area = { left: 40, right: 140, bottom: 200 };

test("a date has room between its neighbours, and inside the run", () => {
  expect(roomOf([12], 0, 60)).toEqual({ first: 0, last: 59 });
  expect([0, 1, 2].map((place) => roomOf([6, 12, 30], place, 60))).toEqual([
    { first: 0, last: 11 },
    { first: 7, last: 29 },
    { first: 13, last: 59 },
  ]);
});

test("a pointer names the nearest month, and none outside the room", () => {
  const all = { first: 0, last: 100 };
  expect([40, 65.4, 65.6, 140].map((x) => monthAt(x, area, 101, all))).toEqual([0, 25, 26, 100]);
  expect([-500, 500].map((x) => monthAt(x, area, 101, { first: 3, last: 9 }))).toEqual([3, 9]);
  expect(monthAt(40, { ...area, right: 40 }, 101, all), "a chart without width").toBe(0);
});

test("arrows move a month, pages a year, Home and End as far as there is room; other keys nothing", () => {
  const room = { first: 5, last: 40 };
  const after = (key: string, at = 20) => keyStep(key, at, room);
  expect(["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"].map((key) => after(key))).toEqual([19, 21, 21, 19]);
  expect([after("PageUp"), after("PageDown"), after("PageUp", 35), after("PageDown", 6)]).toEqual([32, 8, 40, 5]);
  expect([after("Home"), after("End"), after("Tab"), after("constructor")]).toEqual([5, 40, null, null]);
});
