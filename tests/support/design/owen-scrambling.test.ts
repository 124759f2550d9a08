import fc from "fast-check";
import { expect, test } from "vitest";
import { scrambleDigits } from "../../../engine/support/design/owen-scrambling.ts";
import { sobolPoint } from "../../../engine/support/design/sobol-sequence.ts";
import { mean, standardError } from "../../../engine/support/statistics.ts";

const word = fc.integer({ min: 0, max: 0xffffffff });
const leading = (a: number, b: number): number => Math.clz32(a ^ b);

test("two coordinates that agree in so many leading digits, and no more, still do after scrambling", () => {
  fc.assert(
    fc.property(word, word, word, fc.nat(300), (a, b, seed, dimension) => {
      const images = [a, b].map((digits) => scrambleDigits(digits, seed, dimension));
      expect(leading(images[0]!, images[1]!)).toBe(leading(a, b));
    }),
  );
  // Pairs that agree for long are rare among random ones.
  for (let agree = 0; agree < 32; agree++)
    expect(leading(scrambleDigits(0x12345678, 3, 1), scrambleDigits(0x12345678 ^ (1 << (31 - agree)), 3, 1))).toBe(
      agree,
    );
});

test("a scrambled point lies strictly within the cube and every first 2^m fill every equal part once", () => {
  for (const seed of [0, 1, 0xffffffff])
    for (const dimension of [0, 1, 7, 99, 255]) {
      const coordinates = Array.from({ length: 1024 }, (_, i) => sobolPoint(i, dimension + 1, seed)[dimension]!);
      expect(Math.min(...coordinates)).toBeGreaterThan(0);
      expect(Math.max(...coordinates)).toBeLessThan(1);
      for (let m = 1; m <= 10; m++)
        expect(new Set(coordinates.slice(0, 2 ** m).map((x) => Math.floor(x * 2 ** m))).size).toBe(2 ** m);
    }
});

test("the seed and the dimension decide the image", () => {
  const images = Array.from({ length: 1000 }, (_, k) => scrambleDigits(0xdeadbeef, k, 0));
  expect(new Set(images).size).toBe(1000);
  expect(new Set(Array.from({ length: 1000 }, (_, k) => scrambleDigits(0xdeadbeef, 1, k))).size).toBe(1000);
});

test("every digit of a coordinate is flipped for half of the seeds", () => {
  const flipped = new Array<number>(32).fill(0);
  for (let seed = 0; seed < 4096; seed++)
    for (let digit = 0; digit < 32; digit++)
      flipped[digit]! += (scrambleDigits(0x0f0f3355, seed, 2) ^ 0x0f0f3355) & (1 << digit) ? 1 : 0;
  // Binomial with 4096 trials has standard deviation 32; the largest of 32 stays within 4 of them.
  for (const count of flipped) expect(Math.abs(count - 2048)).toBeLessThan(128);
});

test("a digit's coin depends on every digit before it: after a difference, flips agree half of the time", () => {
  const flips = (digits: number, seed: number): number => digits ^ scrambleDigits(digits, seed, 4);
  const seeds = 1024;
  for (let differ = 0; differ < 31; differ++) {
    const after = Array.from({ length: 31 - differ }, () => 0);
    for (let seed = 0; seed < seeds; seed++) {
      const unlike = flips(0, seed) ^ flips(1 << (31 - differ), seed);
      for (const k of after.keys()) after[k]! += (unlike >>> (30 - differ - k)) & 1;
    }
    // Binomial with 1024 trials has standard deviation 16; of 496 counts none strays by more than 5 of them.
    for (const count of after) expect(Math.abs(count - seeds / 2)).toBeLessThan(80);
  }
});

test("the mean of an integral over seeds is unbiased, and one design errs less than chance would", () => {
  const integrand = ([x, y, z]: readonly number[]): number => x! * x! * y! + z! * y!; // 1/6 + 1/4
  const estimates = Array.from(
    { length: 200 },
    (_, seed) => mean(Array.from({ length: 64 }, (_, i) => integrand(sobolPoint(i, 3, seed)))).value!,
  );
  const error = standardError(estimates).value!;
  expect(Math.abs(mean(estimates).value! - (1 / 6 + 1 / 4)) / error).toBeLessThan(4);
  // Independent points: variance of the integrand is about 0.15, so that 64 of them would err by 0.05.
  expect(error * Math.sqrt(200)).toBeLessThan(0.01);
});
