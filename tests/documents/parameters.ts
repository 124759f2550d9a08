/** `docs/parameters.md`: every assumption a scenario may change. */
import { priors } from "../../engine/validation/priors.ts";
import { model, ownerOf } from "./declared.ts";
import { anchor, blocks, number, rangeWords, sourceWords, table, unitWords } from "./markdown.ts";

export function parametersDocument(): string {
  const names = Object.keys(model.parameters);
  const owners = [...new Set(names.map((name) => ownerOf(name).name))];
  return blocks(
    "# Parameters",
    "Every number a scenario may assume otherwise, or give as a range that is drawn anew in each replicate: `assumptions: { labourBeta: { low: 1.5, high: 2.5 } }`. The range is the widest that makes sense, not a statement of doubt. 参数说明为中英文。",
    ...owners.flatMap((owner) => {
      const own = names.filter((name) => ownerOf(name).name === owner);
      const { kind } = ownerOf(own[0]!);
      const declared = [...model.mechanisms, ...model.levers].find(({ name }) => name === owner);
      const title = declared
        ? `${declared.label.en} · ${declared.label.zh}`
        : "Shared by synthesis and several mechanisms · 公用";
      const where = kind === "economy" ? "" : `Used by [\`${owner}\`](odd.md#${kind}-${owner.toLowerCase()}).`;
      return [
        `## ${title}`,
        where,
        table(
          ["parameter", "what", "含义", "unit", "range", "default", "source"],
          own.map((name) => {
            const dial = model.parameters[name]!;
            return [
              `${anchor(name)}\`${name}\``,
              dial.label.en,
              dial.label.zh,
              unitWords(dial.unit, "en"),
              rangeWords(dial, "en"),
              number(dial.default),
              sourceWords(dial.source),
            ];
          }),
        ),
      ];
    }),
    `${anchor("doubt")}\n\n## Parameters in doubt`,
    "Validation draws these anew in every replicate, evenly over the range, unless a posterior is given; its rows draw a few more of their own.",
    table(
      ["parameter", "what", "low", "high", "why this range"],
      Object.entries(priors).map(([name, { low, high, note }]) => [
        `[\`${name}\`](#${name.toLowerCase()})`,
        model.parameters[name]!.label.en,
        number(low),
        number(high),
        note,
      ]),
    ),
  );
}
