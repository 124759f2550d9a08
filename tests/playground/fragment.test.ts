import * as fc from "fast-check";
import { deflateSync, strToU8 } from "fflate";
import { expect, test } from "vitest";
import {
  FRAGMENT_SCHEMA,
  LONGEST_FRAGMENT,
  readFragment,
  writeFragment,
  type Link,
} from "../../playground/state/fragment.ts";

const link = (change: Partial<Link> = {}): Link => ({
  schema: FRAGMENT_SCHEMA,
  model: "0.1.0",
  preset: "Y1",
  settings: {},
  assumptions: {},
  ...change,
});
const packed = (data: unknown) => `s=${Buffer.from(deflateSync(strToU8(JSON.stringify(data)))).toString("base64url")}`;

const number = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0));
const key = fc.string({ unit: "grapheme", maxLength: 12 }).filter((name) => name !== "__proto__");
const links = fc.record({
  schema: fc.constant(FRAGMENT_SCHEMA),
  model: fc.string({ maxLength: 20 }),
  preset: fc.oneof(fc.constant(null), fc.string({ maxLength: 40 })),
  settings: fc.dictionary(
    key,
    fc.dictionary(key, fc.oneof(number, fc.constant(null), fc.dictionary(key, number)), { maxKeys: 4 }),
    { maxKeys: 4 },
  ),
  assumptions: fc.dictionary(key, number, { maxKeys: 6 }),
  language: fc.constantFrom("en" as const, "zh" as const),
});

test("a link read back is the link written", () => {
  fc.assert(
    fc.property(links, (written) => {
      const fragment = writeFragment(written);
      expect(fragment).toMatch(/^s=[A-Za-z0-9_-]+$/);
      expect(readFragment(fragment!)).toEqual(JSON.parse(JSON.stringify(written)));
    }),
  );
});

test("a state that does not fit into a link is not written", () => {
  let text = "";
  for (let i = 0; text.length < 60_000; i++) text += Math.sin(i).toString(36);
  expect(writeFragment(link({ preset: null, text }))).toBeNull();
});

test("no text makes the reader throw, or read anything but a link", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.base64String(),
        fc.uint8Array().map((bytes) => Buffer.from(bytes).toString("base64url")),
      ),
      (text) => {
        expect(["tooLong", "damaged", "otherSchema"]).toContain(readFragment(`s=${text}`));
      },
    ),
  );
});

test("a fragment of something else is left alone", () => {
  expect(readFragment("")).toBeNull();
  expect(readFragment("result")).toBeNull();
});

test("a fragment that is too long is refused unread", () => {
  expect(readFragment(`s=${"A".repeat(LONGEST_FRAGMENT)}`)).toBe("tooLong");
});

test("a small fragment that unpacks to megabytes is refused", () => {
  const bomb = packed({ ...link(), text: "a".repeat(10_000_000) });
  expect(bomb.length).toBeLessThan(LONGEST_FRAGMENT);
  expect(readFragment(bomb)).toBe("damaged");
});

test("a link of another schema is told from a damaged one", () => {
  expect(readFragment(packed({ ...link(), schema: 2 }))).toBe("otherSchema");
  expect(readFragment(packed({ ...link(), settings: 3 }))).toBe("damaged");
  expect(readFragment(packed({ ...link(), extra: 1 }))).toBe("damaged");
  expect(readFragment(packed(null))).toBe("otherSchema");
});

test("a name that plain objects treat specially pollutes nothing", () => {
  const hostile = `s=${Buffer.from(deflateSync(strToU8('{"schema":1,"model":"","preset":"Y1","settings":{"__proto__":{"polluted":1}},"assumptions":{}}'))).toString("base64url")}`;
  readFragment(hostile);
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});
