import { expect, test } from "vitest";
import { reasonCodes } from "../../engine/support/outcome.ts";
import { problemCodes } from "../../engine/support/problem.ts";
import { problemsOf } from "../../engine/text/say-problem.ts";
import { dictionaryOf, fill, LOCALES, say, type Locale } from "../../engine/text/say.ts";

const all = (locale: Locale) => ({ ...dictionaryOf(locale), ...problemsOf(locale) });
const [en, zh] = LOCALES.map(all) as [ReturnType<typeof all>, ReturnType<typeof all>];
const placesIn = (sentence: string): string[] => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();
const sections = Object.keys(en) as (keyof typeof en)[];

test("both languages say the same things, with the same places to fill", () => {
  expect(Object.keys(zh)).toEqual(sections);
  for (const section of sections) {
    const [ours, theirs]: readonly Record<string, string>[] = [en[section], zh[section]];
    expect(Object.keys(theirs!).sort()).toEqual(Object.keys(ours!).sort());
    for (const [code, sentence] of Object.entries(ours!))
      expect([code, placesIn(theirs![code]!)]).toEqual([code, placesIn(sentence)]);
  }
});

test("every code has words", () => {
  expect(Object.keys(en.problems).sort()).toEqual([...problemCodes].sort());
  expect(Object.keys(en.reasons).sort()).toEqual([...reasonCodes].sort());
});

test("no Chinese sentence is left in English", () => {
  for (const section of sections)
    for (const [code, sentence] of Object.entries(zh[section])) {
      const bare = sentence.replace(/\{[^}]*\}/g, "");
      if (/[A-Za-z]{2}/.test(bare))
        expect([section, code, bare]).toEqual([section, code, expect.stringMatching(/\p{Script=Han}/u)]);
    }
});

test("a code without words is shown as it is", () => {
  expect(say("reasons", "somethingNew", "en")).toBe("somethingNew");
  expect(say("reasons", "constructor", "en")).toBe("constructor");
});

test("what a place is filled with is not filled again", () => expect(fill("{a}", { a: "{b}", b: "c" })).toBe("{b}"));
