import canonicalize from "canonicalize";
import { expect, test } from "vitest";
import { scenarioHash } from "../../engine/scenario/hash.ts";
import { readScenario } from "../../engine/scenario/read.ts";
import { changed, goodFile, known } from "./test-model.ts";

const hashOf = (text: string): string => {
  const read = readScenario(text, known);
  if ("problems" in read) throw new RangeError(JSON.stringify(read.problems));
  return scenarioHash(read.scenario);
};
const HASH = hashOf(goodFile);

test("the hash of a scenario is 64 hexadecimal digits that are the same on every machine", () => {
  expect(HASH).toBe("282c029ed7ac52c789171fcd44fa171d24e2e1c93e5361bb8205f4b9d84f39d9");
});

const same: readonly (readonly [why: string, text: string])[] = [
  ["comments", changed("schema: 1", "schema: 1 # the format")],
  ["the order of keys", changed("months: 36\nburnIn: 12", "burnIn: 12\nmonths: 36")],
  ["the order of a schedule", changed("{ 2014-01: 1000, 2015-06: 3000 }", "{ 2015-06: 3000, 2014-01: 1000 }")],
  ["how a number is written", changed("amount: 7246", "amount: 7.246e3")],
  ["the title", changed("A test", "Another title")],
  ["the question", changed("What happens?", "Why?")],
  ["what to look at", changed("lookAt: { en: The poor, zh: 贫困人口 }\n", "")],
  ["the limits", changed("Not real", "Unreal")],
  ["names of policies", changed("en: Reform", "en: Change")],
  ["a default written out", changed("perfectInformation: false\n", "")],
  ["the official line as a number", changed("[official, 3650]", "[2736, 3650]")],
];
for (const [why, text] of same) test(`${why} does not change the hash`, () => expect(hashOf(text)).toBe(HASH));

const different: readonly (readonly [why: string, text: string])[] = [
  ["the seed", changed("a phrase", "another phrase")],
  ["the number of replicates", changed("replicates: 5", "replicates: 6")],
  ["a setting", changed("amount: 7246", "amount: 7247")],
  ["a date", changed("from: 2014-07", "from: 2014-08")],
  ["an assumption", changed("high: 2.5", "high: 2.6")],
  ["the id of a policy", changed("id: reform", "id: change")],
  ["what officials know", changed("perfectInformation: false", "perfectInformation: true")],
  ["the order of outcomes", changed("[headcount, gini]", "[gini, headcount]")],
];
for (const [why, text] of different) test(`${why} changes the hash`, () => expect(hashOf(text)).not.toBe(HASH));

test("canonical JSON is that of RFC 8785, section 3.2.2 and 3.2.3", () => {
  const numbers = { numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001] };
  expect(
    canonicalize({
      ...numbers,
      string: "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      literals: [null, true, false],
    }),
  ).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
  // Keys are sorted by UTF-16 units, so that the smiling face (a surrogate pair) stands before the Hebrew letter.
  const keys = {
    "\u20ac": "Euro Sign",
    "\r": "Carriage Return",
    "\ufb33": "Hebrew Letter Dalet With Dagesh",
    "1": "One",
    "\ud83d\ude00": "Emoji: Grinning Face",
    "\u0080": "Control",
    "\u00f6": "Latin Small Letter O With Diaeresis",
  };
  expect(Object.values(JSON.parse(canonicalize(keys)!) as object)).toHaveLength(7);
  expect([...canonicalize(keys)!.matchAll(/:"(.*?)"[,}]/g)].map(([, name]) => name)).toEqual([
    "Carriage Return",
    "One",
    "Control",
    "Latin Small Letter O With Diaeresis",
    "Euro Sign",
    "Emoji: Grinning Face",
    "Hebrew Letter Dalet With Dagesh",
  ]);
});

test("numbers are written as in appendix B of RFC 8785", () => {
  const fromBits = (bits: string): number =>
    new DataView(BigUint64Array.of(BigInt(`0x${bits}`)).buffer).getFloat64(0, true);
  const vectors = {
    "0000000000000000": "0",
    "8000000000000000": "0",
    "0000000000000001": "5e-324",
    "7fefffffffffffff": "1.7976931348623157e+308",
    "4340000000000000": "9007199254740992",
    "4430000000000000": "295147905179352830000",
    "44b52d02c7e14af5": "9.999999999999997e+22",
    "44b52d02c7e14af6": "1e+23",
    "44b52d02c7e14af7": "1.0000000000000001e+23",
    "444b1ae4d6e2ef4e": "999999999999999700000",
    "444b1ae4d6e2ef4f": "999999999999999900000",
    "444b1ae4d6e2ef50": "1e+21",
    "3eb0c6f7a0b5ed8c": "9.999999999999997e-7",
    "3eb0c6f7a0b5ed8d": "0.000001",
    "41b3de4355555553": "333333333.3333332",
    "41b3de4355555557": "333333333.33333343",
    becbf647612f3696: "-0.0000033333333333333333",
    "43143ff3c1cb0959": "1424953923781206.2",
  };
  for (const [bits, written] of Object.entries(vectors)) expect(canonicalize(fromBits(bits))).toBe(written);
});
