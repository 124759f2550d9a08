/** A run as lines over years. */
import type { Comparison } from "#engine";
import { lineOf } from "../../charts/palette.ts";
import type { YearLine } from "../../charts/year-lines.ts";
import { yearValues } from "../../lessons/figures.ts";

/** Lines of some policies, the shown one with its range; colours go by a policy's place in the comparison. */
export function linesOf(
  comparison: Comparison,
  series: string,
  policies: readonly string[],
  shown: string,
  say: (text: Readonly<Record<"en" | "zh", string>>) => string,
): readonly YearLine[] {
  const place = comparison.policies.findIndex(({ id }) => id === shown);
  return comparison.policies.flatMap(({ id, name }, at) => {
    if (!policies.includes(id)) return [];
    // A register kept as it is may be both baseline and the line in question.
    const { token, dash } = id === shown ? lineOf(1, 1) : lineOf(at, place);
    const values = (which: "mean" | "low" | "high") => yearValues(comparison, series, id, which);
    return [
      {
        id,
        label: say(name),
        values: values("mean"),
        token,
        dash,
        ...(id === shown && { low: values("low"), high: values("high") }),
      },
    ];
  });
}
