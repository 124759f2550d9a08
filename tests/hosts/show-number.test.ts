import { expect, test } from "vitest";
import { showChange, showLevel, styleFor } from "../../engine/hosts/cli/show-number.ts";

test("shares are shown in per cent, their changes in points with a sign", () => {
  const style = styleFor("share", [0.1234]);
  expect(showLevel(0.1234, style)).toBe("12.3%");
  expect(showChange(0.0456, style)).toBe("+4.6");
  expect(showChange(-0.0456, style)).toBe("-4.6");
});

test("numbers beside each other have three significant digits of the largest", () => {
  expect(styleFor("yuan", [1_234_567, 12]).digits).toBe(0);
  expect(styleFor("yuan", [12.345, 0.1]).digits).toBe(1);
  expect(styleFor("1", [0.4321]).digits).toBe(3);
  expect(showLevel(1_234_567.8, styleFor("yuan", [1_234_567.8]))).toBe("1,234,568");
});

test("nothing but zeros needs no digits after the point", () => {
  expect(styleFor("yuan", [0, 0, null]).digits).toBe(0);
});

test("a change that rounds to zero has no sign", () => {
  const style = styleFor("share", [0.5]);
  expect([showChange(0.0001, style), showChange(-0.0001, style), showChange(0, style)]).toEqual(["0.0", "0.0", "0.0"]);
});

test("an undefined value is a dash", () => {
  const style = styleFor("yuan", [null]);
  expect([showLevel(null, style), showChange(null, style)]).toEqual(["—", "—"]);
});
