import { expect, test } from "vitest";
import seedrandom from "seedrandom";
import { seedOf, stream } from "../../engine/support/seed.ts";
import { battery } from "./battery.ts";

test("a plain phrase gives seedrandom's first 32-bit integer, read as unsigned", () => {
  for (const phrase of ["", "coopolis", "Border village 2026", "42"])
    expect(seedOf(phrase)).toBe(seedrandom(phrase).int32() >>> 0);
});

test("phrases that differ in one character name different luck", () => {
  const phrases = Array.from({ length: 5000 }, (_, i) => `seed ${i}`);
  expect(new Set(phrases.map(seedOf)).size).toBe(5000);
});

test("Chinese phrases whose characters share their low bytes name different luck", () => {
  expect("桥".charCodeAt(0) & 255).toBe("楥".charCodeAt(0) & 255); // what seedrandom alone would look at
  expect(seedrandom("桥").int32()).toBe(seedrandom("楥").int32());
  expect(seedOf("桥")).not.toBe(seedOf("楥"));
});

test("a phrase cut in the middle of an emoji is still a phrase", () => {
  expect(seedOf("\uD83C")).toBe(seedOf("\uFFFD"));
});

test("seeds stay what they are", () => {
  // A record, not a truth: these numbers keep old scenario files meaning the same luck.
  expect(["", "coopolis", "边境"].map(seedOf)).toEqual([994027583, 2231389104, 63798685]);
});

test("a stream repeats under its phrase and is uniform and independent", () => {
  const draws = (phrase: string): number[] => Array.from({ length: 65536 }, stream(phrase).uniform);
  const once = draws("bootstrap");
  expect(draws("bootstrap")).toEqual(once);
  expect(draws("bootstrap/2")[0]).not.toBe(once[0]);
  for (const departure of Object.values(battery((i) => once[i]!))) expect(departure).toBeLessThan(4.5);
});

test("integers of a stream are equally likely", () => {
  const dice = stream("dice");
  const counts = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < 60000; i++) counts[dice.integer(6)]! += 1;
  const chiSquare = counts.reduce((sum, count) => sum + (count - 10000) ** 2 / 10000, 0);
  expect(chiSquare).toBeLessThan(20.5); // 0.999 quantile of chi-square with 5 degrees of freedom
});

test("a stream refuses to choose among no integers", () => {
  expect(() => stream("dice").integer(0)).toThrow("Stream.integer: expected a count from 1 to 4294967296; got 0.");
});
