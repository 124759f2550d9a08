import { expect, test } from "vitest";
import fc from "fast-check";
import { exp } from "../../engine/support/exp.ts";
import { inverseNormal } from "../../engine/support/inverse-normal.ts";
import { log } from "../../engine/support/log.ts";
import { logistic } from "../../engine/support/logistic.ts";
import { normalCdf } from "../../engine/support/normal-cdf.ts";
import { pow } from "../../engine/support/pow.ts";
import { agrees, readVectors } from "../vectors/read-vectors.ts";
import table from "../vectors/maths.json?raw";
import special from "../vectors/special_functions.json?raw";
import { lastPlace, nextUp } from "./doubles.ts";
import { MATHS_CHECKSUMS, mathsChecksums } from "./maths-checksum.ts";

const maths = { exp, log, pow, logistic, inverseNormal, normalCdf };
type Name = keyof typeof maths;
const exact = JSON.parse(table) as Record<Name, readonly (readonly number[])[]>;

/** Largest error allowed, in units of the last place: the best possible is 0.5. */
const limits: Record<Name, number> = { exp: 0.6, log: 1, pow: 0.6, logistic: 2, inverseNormal: 4, normalCdf: 60 };

test("the table of exact values covers every function", () =>
  expect(Object.keys(exact).sort()).toEqual(Object.keys(maths).sort()));

for (const [name, rows] of Object.entries(exact) as [Name, number[][]][]) {
  test(`${name} is within ${limits[name]} units in the last place of its exact value`, () => {
    expect(rows.length).toBeGreaterThan(100);
    for (const row of rows) {
      const [rest, value] = [row.at(-1)!, row.at(-2)!];
      const given = row.slice(0, -2) as [number, number];
      const error = Math.abs(maths[name](...given) - value - rest) / lastPlace(value);
      // A subnormal value's last place is the smallest double, so its rest has no digits: a whole unit may be a rounding tie.
      expect(error, `${name}(${given.join(", ")})`).toBeLessThanOrEqual(Math.abs(value) < 2.3e-308 ? 1 : limits[name]);
    }
  });
}

for (const known of readVectors<{ p?: number; x?: number }, number>(special)) {
  const { p, x } = known.parameters;
  if (known.measure === "normal_inverse_cdf")
    test(`${known.name} meets its published value`, () =>
      expect(agrees(inverseNormal(p!), known.value, 1e-15)).toBe(true));
  if (known.measure === "normal_cdf")
    test(`${known.name} meets its published value`, () =>
      expect(agrees(normalCdf(x!), known.value, known.tolerance)).toBe(true));
}

test("special values are those of the language's own functions", () => {
  const numbers = [
    0,
    -0,
    1,
    -1,
    0.5,
    -0.5,
    2,
    -2,
    3,
    -3,
    1e30,
    -1e30,
    1e300,
    5e-324,
    -5e-324,
    2.2250738585072014e-308,
    1.7976931348623157e308,
    Infinity,
    -Infinity,
    NaN,
  ];
  for (const x of numbers) {
    // Where the value is exact there is no room for an engine's own last bit.
    if (x === 0 || Math.abs(x) >= 1e30 || x !== x) expect(exp(x), `exp(${x})`).toBe(Math.exp(x));
    if (x <= 0 || x === 1 || x === Infinity || x !== x) expect(log(x), `log(${x})`).toBe(Math.log(x));
    for (const y of numbers) {
      const expected = Math.pow(x, y);
      if (expected === 0 || expected !== expected || Math.abs(expected) === Infinity || Math.abs(expected) === 1)
        expect(pow(x, y), `pow(${x}, ${y})`).toBe(expected);
      else expect(pow(x, y) / expected, `pow(${x}, ${y})`).toBeCloseTo(1, 14);
    }
  }
});

test("exp overflows to Infinity and underflows through the subnormals to 0", () => {
  expect(exp(709.782712893384)).toBeLessThan(Infinity); // the largest double whose exponential is a double
  expect(exp(709.7827128933841)).toBe(Infinity);
  expect(exp(-745.1332191019411)).toBe(5e-324); // ln(2^-1075), the last that rounds up
  expect(exp(-745.1332191019413)).toBe(0);
  expect(exp(-744.4400719213812)).toBe(5e-324);
});

test("log reaches the smallest and the largest double", () => {
  expect(log(5e-324)).toBeCloseTo(-744.4400719213812, 12);
  expect(log(1.7976931348623157e308)).toBeCloseTo(709.782712893384, 12);
});

test("the odds and the quantile of an impossible or a sure event are infinite", () => {
  expect([logistic(-Infinity), logistic(Infinity), logistic(-710), logistic(NaN)]).toEqual([0, 1, 0, NaN]);
  expect([inverseNormal(0), inverseNormal(1), inverseNormal(-0.1), inverseNormal(1.1), inverseNormal(NaN)]).toEqual([
    -Infinity,
    Infinity,
    NaN,
    NaN,
    NaN,
  ]);
  expect([normalCdf(-Infinity), normalCdf(Infinity), normalCdf(NaN)]).toEqual([0, 1, NaN]);
});

const rising: Record<string, { f: (x: number) => number; low: number; high: number }> = {
  exp: { f: exp, low: -760, high: 720 },
  "exp of small numbers": { f: exp, low: -0.1, high: 0.1 },
  log: { f: log, low: 1e-300, high: 1e6 },
  "log near 1": { f: log, low: 0.9, high: 1.1 },
  logistic: { f: logistic, low: -760, high: 45 },
  "square root by pow": { f: (x) => pow(x, 0.5), low: 0, high: 1000 },
  "pow of an exponent": { f: (y) => pow(1.05, y), low: -100, high: 100 },
};

for (const [name, { f, low, high }] of Object.entries(rising)) {
  test(`${name} never falls as its argument rises`, () => {
    let before = -Infinity;
    for (let i = 0; i <= 100000; i++) {
      const value = f(low + ((high - low) * i) / 100000);
      if (value < before) expect.fail(`${name} falls at ${low + ((high - low) * i) / 100000}`);
      before = value;
    }
    fc.assert(
      fc.property(fc.double({ min: low, max: high, noNaN: true }), (x) => f(nextUp(x)) >= f(x)),
      { numRuns: 2000 },
    );
  });
}

/** Where a function passes from one entry of a table, or one formula, to the next. */
const seams: Record<string, { f: (x: number) => number; at: number[] }> = {
  exp: { f: exp, at: [-708.3, 709.7, ...Array.from({ length: 201 }, (_, i) => ((2 * i - 201) * Math.LN2) / 64)] },
  log: { f: log, at: [2.2250738585072014e-308, ...Array.from({ length: 400 }, (_, i) => 0.5 + i / 512)] },
  logistic: { f: logistic, at: [0, ...Array.from({ length: 201 }, (_, i) => ((2 * i - 201) * Math.LN2) / 64)] },
};

for (const [name, { f, at }] of Object.entries(seams)) {
  test(`${name} never falls across the seams of its formula`, () => {
    for (const seam of at) {
      let x = seam - 60 * lastPlace(seam);
      for (let i = 0; i < 120; i++, x = nextUp(x)) if (f(nextUp(x)) < f(x)) expect.fail(`${name} falls after ${x}`);
    }
  });
}

test("a larger uniform draw never gives a smaller normal draw", () => {
  const seams = [0.075, 0.5, 0.925].map((p) => Math.floor(p * 4294967296)); // where one formula follows another
  const rises = (word: number): boolean =>
    inverseNormal((word + 1.5) / 4294967296) > inverseNormal((word + 0.5) / 4294967296);
  for (const seam of seams)
    for (let i = -1000; i < 1000; i++) if (!rises(seam + i)) expect.fail(`falls after ${seam + i}`);
  for (let i = 0; i < 1000; i++) if (!rises(i) || !rises(4294967294 - i)) expect.fail(`falls at the end, ${i}`);
  fc.assert(fc.property(fc.integer({ min: 0, max: 0xfffffffe }), rises), { numRuns: 5000 });
});

test("pow of a whole exponent is repeated multiplication", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (x) => {
      expect(pow(x, 1)).toBe(x);
      expect(Math.abs(pow(x, 2) - x * x)).toBeLessThanOrEqual(lastPlace(x * x));
      expect(Math.abs(pow(x, -1) - 1 / x)).toBeLessThanOrEqual(lastPlace(1 / x));
      expect(pow(-x, 3)).toBe(-pow(x, 3));
      expect(Math.abs(pow(x, 0.5) - Math.sqrt(x))).toBeLessThanOrEqual(lastPlace(Math.sqrt(x)));
    }),
  );
});

test("log undoes exp and the distribution function undoes the quantile", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -700, max: 700, noNaN: true }),
      (x) => Math.abs(log(exp(x)) - x) <= 2e-16 * Math.max(1, Math.abs(x)),
    ),
  );
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffffff }), (word) => {
      const p = (word + 0.5) / 4294967296;
      expect(normalCdf(inverseNormal(p)) / p).toBeCloseTo(1, 13);
      expect(inverseNormal(1 - p)).toBe(-inverseNormal(p));
    }),
  );
});

test("the maths has the same bits as ever", () => expect(mathsChecksums()).toEqual(MATHS_CHECKSUMS));

test("the bottom layer uses only what the language defines to the bit", () => {
  const sources = import.meta.glob<string>("../../engine/support/*.ts", {
    eager: true,
    query: "?raw",
    import: "default",
  });
  for (const [file, source] of Object.entries(sources)) {
    const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
    expect(code, file).not.toMatch(
      /Math\.(?!PI|abs|floor|ceil|min|max|sqrt|fround|imul|clz32)|\*\*|Date|Intl|toLocale/,
    );
  }
});
