import { beforeAll, expect, test } from "vitest";
import { en } from "../../playground/text/en.ts";
import { loadWords } from "../../playground/text/language.svelte.ts";
import { amount, difference, differenceRange, monthName, written } from "../../playground/text/numbers.ts";
import { zh } from "../../playground/text/zh.ts";

beforeAll(() => loadWords("zh"));

test("shares become per cent, changes of shares become points", () => {
  expect(amount(0.1234, "share", "en")).toBe("12.3%");
  expect(difference(-0.0123, "share", "en")).toBe("−1.2 points");
  expect(difference(-0.0123, "share", "zh")).toBe("−1.2个百分点");
});

test("a small change of a share keeps its sign and a figure", () => {
  expect(difference(0.0002, "share", "en")).toBe("+0.02 points");
  expect(difference(0, "share", "en")).toBe("0 points");
});

test("money carries its unit in the language's own way", () => {
  expect(amount(1234.5, "yuan/household/year", "en")).toBe("1,235 yuan a household and year");
  expect(amount(1234.5, "yuan/household/year", "zh")).toBe("1,235元/户·年");
});

test("a range whose ends read the same is one number", () => {
  expect(differenceRange(43.31, 43.29, "yuan", "en")).toBe("+43.3");
  expect(differenceRange(-0.01, 0.02, "share", "en")).toBe("−1 to +2 points");
});

test("both ends of a range keep the same decimals", () => {
  expect(differenceRange(-0.001, 0.0001, "share", "en")).toBe("−0.1 to 0 points");
  expect(differenceRange(-412.3, 9.87, "yuan", "en")).toBe("−412 to +10");
});

test("what a file holds is written as the file writes it", () => {
  expect(written(0.0058, "1/month", "en")).toBe("0.0058 a month");
  expect(written(8000, "nominal yuan/person/day", "zh")).toBe("8,000元/人·日（名义）");
});

test("months are counted from the start, over the turn of the year", () => {
  expect(monthName("2014-11", 2, "en")).toBe("Jan 2015");
  expect(monthName("2014-01", 24, "en", "year")).toBe("2016");
  expect(monthName("2014-01", 0, "zh-CN")).toBe("2014年1月");
});

/** What reads as a text whatever is asked of it: functions take texts, numbers or whole objects. */
const hole = (text: string): unknown =>
  new Proxy(() => undefined, {
    get: (_, name) => (name === Symbol.toPrimitive ? () => text : hole(text)),
    apply: () => hole(text),
  });

/** Calls every function of a dictionary with the same arguments and lists the results. */
function sentences(words: object, path = ""): [string, string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    if (typeof value === "string") return [[`${path}${key}`, value]];
    if (typeof value === "function") {
      const given = ["‹1›", "‹2›"].slice(0, value.length).map(hole);
      return [[`${path}${key}`, String((value as (...all: unknown[]) => unknown)(...given))]];
    }
    return sentences(value as object, `${path}${key}.`);
  });
}
const places = (text: string) => [...new Set(text.match(/‹\d›/g) ?? [])].sort();

test("both dictionaries have the same keys, no empty text, and fill the same places", () => {
  const [english, chinese] = [sentences(en), sentences(zh)];
  expect(chinese.map(([key]) => key).sort()).toEqual(english.map(([key]) => key).sort());
  const inChinese = new Map(chinese);
  for (const [key, text] of english) {
    expect(text.trim(), key).not.toBe("");
    expect(inChinese.get(key)!.trim(), key).not.toBe("");
    expect(places(inChinese.get(key)!), key).toEqual(places(text));
  }
});
