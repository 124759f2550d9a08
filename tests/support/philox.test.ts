import { expect, test } from "vitest";
import { philoxInto } from "../../engine/support/philox.ts";
import { key, uniform, uniform53 } from "../../engine/support/random.ts";
import { readVectors } from "../vectors/read-vectors.ts";
import text from "../vectors/philox.json?raw";

type Words = readonly (number | string)[];
interface Parameters {
  readonly counter: Words;
  readonly key: Words;
  readonly rounds: number;
}

const cases = readVectors<Parameters, Words>(text);
const numbers = (words: Words): number[] => words.map((word) => (typeof word === "string" ? parseInt(word, 16) : word));
const ourKey = key(20261122, 7);

function philox(words: Pick<Parameters, "counter" | "key">): number[] {
  const out = new Uint32Array(4);
  const [k0, k1] = numbers(words.key);
  const [c0, c1, c2, c3] = numbers(words.counter);
  philoxInto(out, k0!, k1!, c0!, c1!, c2!, c3!);
  return [...out];
}

/** Every measure of the file and how it is recomputed; undefined = not ours. */
const recompute: Record<string, (given: Parameters) => readonly number[] | undefined> = {
  philox4x32: (given) => (given.rounds === 10 ? philox(given) : undefined), // the project uses ten rounds only
  philox4x32_u32: philox,
  philox4x32_stream: () => [0, 1, 2, 3].flatMap((i) => philox({ key: [20261122, 7], counter: [i, 0, 0, 0] })),
  u01_53: () => Array.from({ length: 8 }, (_, i) => uniform53(ourKey, 0, 0, 0, i)),
  u01_32_open: () => Array.from({ length: 8 }, (_, i) => uniform(ourKey, 0, 0, 0, i)),
};

for (const known of cases) {
  const actual = recompute[known.measure]!(known.parameters);
  if (actual)
    test(`${known.measure} ${known.name} has its published words`, () => expect(actual).toEqual(numbers(known.value)));
}

test("most of the known answers are ours to meet", () => {
  expect(cases.filter((known) => recompute[known.measure]!(known.parameters)).length).toBe(30); // 3 + 24 + 3; the other 3 have seven rounds
});
