import { expect, test } from "vitest";
import fc from "fast-check";
import { fillUniforms, key, uniform, uniform53 } from "../../engine/support/random.ts";
import { battery, type Sequence } from "./battery.ts";

const luck = key(20261122, 7);
const limit = 4.5; // standard deviations; about 60 verdicts, seeds fixed

const orders: Record<string, Sequence> = {
  "agents of one month": (i) => uniform(luck, 3, i, 1049000),
  "agents in steps of 1024": (i) => uniform(luck, 3, 1024 * i, 1049000),
  "months of one agent": (i) => uniform(luck, 3, 17, 1048576 + i),
  purposes: (i) => uniform(luck, i, 17, 1049000),
  replicates: (i) => uniform(key(20261122, i), 3, 17, 1049000),
  "neighbouring seeds": (i) => uniform(key(i, 7), 3, 17, 1049000),
  "seeds that differ in their high bits": (i) => uniform(key((i << 16) >>> 0, 7), 3, 17, 1049000),
  "draws of one agent": (i) => uniform(luck, 3, 17, 1049000, i),
  "last lanes of agents": (i) => uniform(luck, 3, i, 1049000, 3),
  "agents, then months": (i) => uniform(luck, 3, i % 256, 1049000 + (i >> 8)),
  "seed and replicate rising together": (i) => uniform(key(i, i), 3, 17, 1049000),
  "agent and month rising together": (i) => uniform(luck, 3, i, i),
  "53-bit draws of agents": (i) => uniform53(luck, 3, i, 1049000),
};

for (const [order, sequence] of Object.entries(orders)) {
  test(`draws over ${order} are uniform and independent`, () => {
    for (const [name, departure] of Object.entries(battery(sequence))) expect(departure, name).toBeLessThan(limit);
  });
}

test("the battery catches a generator that is bad only between neighbours", () => {
  // One multiplication and shift, the kind of hash the design notes warn of.
  const hash: Sequence = (i) => (Math.imul(i ^ 0x5bd1e995, 0x9e3779b1) >>> 0) / 4294967296;
  expect(Math.max(...Object.values(battery(hash)))).toBeGreaterThan(100);
});

test("the battery catches a lag-one correlation of 0.05", () => {
  const correlated: Sequence = (i) =>
    uniform(luck, 3, i, 0) < 0.05 && i > 0 ? uniform(luck, 4, i - 1, 0) : uniform(luck, 4, i, 0);
  expect(battery(correlated).serial).toBeGreaterThan(limit);
});

test("different agents, purposes, months, seeds and replicates draw independently of one another", () => {
  const n = 65536;
  const other: Record<string, Sequence> = {
    agent: (i) => uniform(luck, 3, i + 1, 1049000),
    purpose: (i) => uniform(luck, 4, i, 1049000),
    month: (i) => uniform(luck, 3, i, 1049001),
    seed: (i) => uniform(key(20261123, 7), 3, i, 1049000),
    replicate: (i) => uniform(key(20261122, 8), 3, i, 1049000),
    lane: (i) => uniform(luck, 3, i, 1049000, 1),
    block: (i) => uniform(luck, 3, i, 1049000, 4),
  };
  for (const [changed, sequence] of Object.entries(other)) {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += (uniform(luck, 3, i, 1049000) - 0.5) * (sequence(i) - 0.5);
    expect(Math.abs((12 * sum) / Math.sqrt(n)), changed).toBeLessThan(limit);
  }
});

test("every pair of seed and replicate has a stream of its own", () => {
  // Pairs that a careless mix such as seed | 0 ^ replicate, or seed + replicate, would merge.
  const words = [
    0, 1, 2, 3, 4, 5, 7, 8, 255, 256, 65535, 65536, 0x7fffffff, 0x80000000, 0x80000001, 0xfffffffe, 0xffffffff,
  ];
  const first = words.flatMap((seed) =>
    words.map((replicate) => [0, 1, 2, 3].map((i) => uniform(key(seed, replicate), 1, 0, 0, i)).join()),
  );
  expect(new Set(first).size).toBe(words.length ** 2);
});

test("ten thousand neighbouring keys have ten thousand streams", () => {
  const first = Array.from({ length: 10000 }, (_, i) =>
    [0, 1, 2, 3].map((lane) => uniform(key(i % 100, Math.floor(i / 100)), 1, 0, 0, lane)).join(),
  );
  expect(new Set(first).size).toBe(10000);
});

test("a key refuses what is not a 32-bit unsigned integer", () => {
  expect(() => key(-1, 0)).toThrow("key: seed expected an integer from 0 to 4294967295; got -1.");
  expect(() => key(0, 4294967296)).toThrow("key: replicate expected an integer from 0 to 4294967295; got 4294967296.");
  expect(() => key(0.5, 0)).toThrow(RangeError);
  expect(() => key(NaN, 0)).toThrow(RangeError);
});

test("filling a range of agents gives the numbers that they draw one by one", () => {
  const word = fc.integer({ min: 0, max: 0xffffffff });
  fc.assert(
    fc.property(
      word,
      word,
      word,
      word,
      fc.integer({ min: 0, max: 2 ** 31 }),
      fc.integer({ min: 0, max: 600 }),
      fc.integer({ min: 0, max: 5 }),
      (seed, replicate, purpose, month, firstAgent, count, blockIndex) => {
        const out = new Float64Array(4 * count + 1).fill(-1);
        const luck = key(seed, replicate);
        fillUniforms(out, luck, purpose, month, firstAgent, count, blockIndex);
        const draw = (j: number): number =>
          uniform(luck, purpose, firstAgent + Math.floor(j / 4), month, 4 * blockIndex + (j % 4));
        expect(out).toEqual(Float64Array.from({ length: 4 * count + 1 }, (_, j) => (j < 4 * count ? draw(j) : -1)));
      },
    ),
  );
});

test("filling is exact where products of the first round end in zeros or ones", () => {
  // The agent whose product with the multiplier ends in the wanted 32 bits: Newton's iteration for its inverse modulo 2^32.
  let inverse = 0xcd9e8d57;
  for (let i = 0; i < 5; i++) inverse = Math.imul(inverse, 2 - Math.imul(0xcd9e8d57, inverse));
  for (const low of [0, 1, 2, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff]) {
    const agent = Math.imul(inverse, low) >>> 0;
    expect(Math.imul(agent, 0xcd9e8d57) >>> 0).toBe(low);
    const out = new Float64Array(4);
    fillUniforms(out, luck, 1, 0, agent, 1);
    expect([...out]).toEqual([0, 1, 2, 3].map((lane) => uniform(luck, 1, agent, 0, lane)));
  }
});

test("filling refuses an array that is too short", () => {
  expect(() => fillUniforms(new Float64Array(7), luck, 1, 0, 0, 2)).toThrow(
    "fillUniforms: expected room for 8 draws (4 an agent); got 7.",
  );
});

test("a draw is never 0 or 1", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffffff }), (agent) => {
      const u = uniform(luck, 1, agent, 0);
      return u > 0 && u < 1 && Number.isInteger(u * 2 ** 33);
    }),
  );
});
