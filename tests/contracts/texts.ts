import { expect } from "vitest";
import type { Source, Tag, Text } from "../../engine/support/quantity.ts";

const HAN = /\p{Script=Han}/u;
const TAGS: Record<Tag, true> = { STATED: true, FOUND: true, RECALLED: true, DERIVED: true, ASSUMED: true };

/** A text says something in English and something in Chinese, and does not mix them up. */
export function expectText({ en, zh }: Text): void {
  expect(en.trim()).not.toBe("");
  expect(zh.trim()).not.toBe("");
  expect(en).not.toMatch(HAN);
  expect(zh).toBe(zh.trim());
}

/** A label fits on a button, and its Chinese is Chinese. */
export function expectLabel(label: Text): void {
  expectText(label);
  expect(label.zh).toMatch(HAN);
  expect(label.en.length).toBeLessThanOrEqual(80);
}

/** A source names its tag, and the evidence or the reason behind it. */
export function expectSource({ tag, rows = [], note = "" }: Source): void {
  expect(TAGS).toHaveProperty(tag);
  expect(rows.length + note.trim().length).toBeGreaterThan(0);
}
