import type { Text } from "../support/quantity.ts";
import type { Note } from "./comparison.ts";
import type { Experiment } from "./experiment.ts";
import type { PointMeans } from "./point-means.ts";

/** What analyses of designs say about luck. */
export const luckNotes = {
  commonLuck: {
    en: "Every point met the same luck in the same replicate: the figures describe the mean over these {replicates} replicate(s).",
    zh: "各点在同一重复中面对相同的随机因素：所列数字描述的是这{replicates}次重复的平均。",
  },
  ownLuckUnknown: {
    en: "Every point had luck of its own and only one replicate: how much of the differences is luck cannot be told. Run at least two replicates, or common luck.",
    zh: "各点的随机因素各自独立，且只有一次重复：无法区分差异中有多少来自运气。请至少运行两次重复，或采用相同的随机因素。",
  },
} satisfies Record<string, Text>;

/**
 * What has to be said about luck, whatever is measured; nothing where luck is itself a factor and measured as such.
 *
 * @param found What was found for each outcome. At least one.
 */
export function luckNote(
  { factors, commonLuck }: Pick<Experiment, "factors" | "commonLuck">,
  found: readonly Pick<PointMeans, "luck" | "replicates">[],
): Note[] {
  if (factors.some(({ target }) => target.kind === "luck")) return [];
  if (commonLuck) return [{ code: "commonLuck", arguments: { replicates: found[0]!.replicates } }];
  return found.every(({ luck }) => luck !== null) ? [] : [{ code: "ownLuckUnknown", arguments: {} }];
}
