import fc from "fast-check";
import stringWidth from "string-width";
import { expect, test } from "vitest";
import { align, pad, wrap } from "../../engine/hosts/cli/align.ts";

test("columns line up in terminal cells, Chinese characters counting two", () => {
  const lines = align(
    [
      ["结果", "基准"],
      ["贫困发生率", "12.3%"],
      ["Gini", "0.3"],
    ],
    ["left", "right"],
  );
  expect(lines).toEqual(["结果         基准", "贫困发生率  12.3%", "Gini          0.3"]);
});

test("a padded text is as wide as asked, or as wide as it was", () => {
  expect(pad("额度", 6)).toBe("额度  ");
  expect(pad("额度", 6, "right")).toBe("  额度");
  expect(pad("duty-free", 4)).toBe("duty-free");
});

test("no line of a wrapped text is wider than asked, and no word is lost", () => {
  const word = fc.oneof(fc.stringMatching(/^[a-z]{1,12}$/), fc.constantFrom("额度", "互助组，", "谁能用得上？"));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), fc.integer({ min: 20, max: 100 }), (list, width) => {
      const text = list.join(" ");
      const wrapped = wrap(text, width, "  ");
      for (const line of wrapped.split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      expect(wrapped.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
    }),
  );
});

test("Chinese breaks between characters, but not before its punctuation", () => {
  expect(wrap("免税额度，谁能用得上", 8)).toBe("免税额\n度，谁能\n用得上");
});
