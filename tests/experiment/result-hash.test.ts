import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { resultHash } from "../../engine/experiment/result-hash.ts";

const KNOWN = "b60535a407b309203bf04892c59e8483f636fc70f4685d5ca6815c0e2ed693b9";

/** The same bytes, written by hand and hashed by another implementation. */
const expected = (...values: (number | "null")[]): string => {
  const bytes = Buffer.alloc(values.length * 8);
  values.forEach((value, at) =>
    value === "null" ? bytes.write("000000000000f87f", at * 8, "hex") : bytes.writeDoubleLE(value, at * 8),
  );
  return createHash("sha256").update(bytes).digest("hex");
};

test("the hash is SHA-256 of policies, replicates, series by name and months, as little-endian doubles", () => {
  const keys = ["povertyGap", "headcount"]; // rows in file order; headcount comes first by name
  const runs = [
    [Float64Array.of(1, 2, 3, 4), Float64Array.of(5, 6, 7, 8)],
    [Float64Array.of(9, 10, 11, 12), Float64Array.of(13, 14, 15, -0.5)],
  ];
  expect(resultHash(keys, runs, 2)).toBe(expected(3, 4, 1, 2, 7, 8, 5, 6, 11, 12, 9, 10, 15, -0.5, 13, 14));
});

test("a known value: two months of one series in one run, the second undefined", () => {
  // printf '000000000000f03f000000000000f87f' | xxd -r -p | sha256sum
  expect(resultHash(["headcount"], [[Float64Array.of(1, NaN)]], 2)).toBe(KNOWN);
  expect(expected(1, "null")).toBe(KNOWN);
});

test("every NaN is written the same, whatever its payload", () => {
  const odd = new Float64Array(1);
  new BigUint64Array(odd.buffer)[0] = 0xfff8000000000123n;
  expect(resultHash(["a"], [[odd]], 1)).toBe(resultHash(["a"], [[Float64Array.of(NaN)]], 1));
});

test("the last bit of one value changes the hash", () => {
  expect(resultHash(["a"], [[Float64Array.of(0.1 + 0.2)]], 1)).not.toBe(resultHash(["a"], [[Float64Array.of(0.3)]], 1));
});
