import { expect, test } from "vitest";
import { analyses } from "../../../engine/experiment/analyses/index.ts";
import { expectLabel, expectSource, expectText } from "../../contracts/texts.ts";
import { designOf, range } from "../design-run.ts";

for (const { name, label, description, notes, options, refuses } of analyses.filter(({ name }) =>
  ["sobol", "morris", "regression"].includes(name),
)) {
  test(`${name} speaks both languages, with the same places in each sentence`, () => {
    expectLabel(label);
    expectText(description);
    const places = (sentence: string): string[] => (sentence.match(/\{\w+\}/g) ?? []).sort();
    for (const note of Object.values(notes)) {
      expectText(note);
      expect(places(note.zh)).toEqual(places(note.en));
    }
    for (const dial of Object.values(options)) {
      expectText(dial.label);
      expectSource(dial.source);
    }
  });

  test(`${name} reads its designs and refuses others in both languages`, () => {
    const kinds = ["list", "grid", "lhs", "sobol", "morris", "saltelli"];
    const read = kinds.filter((kind) => refuses(designOf(kind, [range(0, 1)])) === null);
    expect(read).toEqual(
      { sobol: ["saltelli"], morris: ["morris"], regression: ["list", "grid", "lhs", "sobol"] }[name],
    );
    expectText(refuses(designOf(name === "morris" ? "lhs" : "morris", [range(0, 1)]))!);
  });
}
