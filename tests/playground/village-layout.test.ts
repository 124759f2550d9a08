import { expect, test } from "vitest";
import { householdAt, layoutOf, stepFrom } from "../../playground/views/village/layout.ts";

const villagesOf = (villages: number, each: number) =>
  layoutOf(
    640,
    500,
    Int32Array.from({ length: villages + 1 }, (_, v) => v * each),
    Float32Array.from({ length: villages }, (_, v) => 10 * (villages - v)),
  );

test.each([
  [1, 60],
  [20, 100],
  [20, 500],
  [100, 100],
])("%i villages of %i: every house stands in its village's block, and everybody has a place away", (villages, each) => {
  const { blocks, homes, aways, cell, awayCell, awayPlace, width, height } = villagesOf(villages, each);
  blocks.forEach((block) => {
    for (let i = block.first; i < block.end; i++) {
      expect(homes[2 * i]).toBeGreaterThanOrEqual(block.x);
      expect(homes[2 * i]! + cell).toBeLessThanOrEqual(block.x + block.width + 1);
      expect(homes[2 * i + 1]).toBeGreaterThanOrEqual(block.y);
      expect(homes[2 * i + 1]! + cell).toBeLessThanOrEqual(block.y + block.height + 1);
      expect(aways[2 * i]! + awayCell).toBeLessThanOrEqual(width);
      expect(aways[2 * i + 1]).toBeGreaterThanOrEqual(awayPlace.y);
      expect(aways[2 * i + 1]! + awayCell).toBeLessThanOrEqual(height);
    }
  });
});

test("a point in a house is that household, and a point in the town is nobody", () => {
  const layout = villagesOf(20, 100);
  for (const i of [0, 99, 100, 1234, 1999]) {
    const [x, y] = [layout.homes[2 * i]! + layout.cell / 2, layout.homes[2 * i + 1]! + layout.cell / 2];
    expect(householdAt(layout, x, y)).toBe(i);
  }
  expect(householdAt(layout, layout.town.x + 5, layout.town.y + 5)).toBeNull();
});

test("the village nearest to the border stands first", () => {
  const { blocks } = villagesOf(20, 100);
  expect(blocks[19]!.y).toBeLessThan(blocks[0]!.y);
});

test("arrows go to the next house, Page Down to the next village, and never out of the picture", () => {
  const layout = villagesOf(3, 60);
  expect(stepFrom(layout, 5, "ArrowRight")).toBe(6);
  expect(stepFrom(layout, 0, "ArrowLeft")).toBe(0);
  expect(stepFrom(layout, 179, "ArrowDown")).toBe(179);
  expect(stepFrom(layout, 5, "ArrowDown")).toBe(5 + layout.blocks[0]!.columns);
  expect(stepFrom(layout, 5, "PageDown")).toBe(60);
  expect(stepFrom(layout, 65, "End")).toBe(119);
});
