import lognormal from "./data_lognormal10k.json?raw";
import small from "./data_small.json?raw";
import zeroneg from "./data_zeroneg10k.json?raw";

interface Columns {
  readonly y: number[];
  readonly hhsize: number[];
  readonly survey_weight: number[];
  readonly group: number[];
}

/** Values, weights and groups of a case, as its `data` and `weights` fields name or give them. */
export interface CaseData {
  readonly values: Float64Array;
  readonly weights: Float64Array;
  readonly groups: readonly number[];
}

const smallSets = JSON.parse(small) as Record<string, { y: number[]; w?: number[]; g?: number[] }>;
const largeSets: Record<string, Columns> = {
  lognormal10k: (JSON.parse(lognormal) as { columns: Columns }).columns,
  zeroneg10k: (JSON.parse(zeroneg) as { columns: Columns }).columns,
};

export function readData(data: unknown, weights: unknown): CaseData {
  if (Array.isArray(data)) return { values: Float64Array.from(data as number[]), weights: Float64Array.from(weights as number[]), groups: [] };
  const large = largeSets[data as string];
  const set = large ? { y: large.y, g: large.group, w: [] } : smallSets[data as string]!;
  const rows = set.y.length;
  const weightOf: Record<string, (i: number) => number> = {
    none: () => 1,
    w: (i) => set.w![i]!,
    hhsize: (i) => large!.hhsize[i]!,
    survey_x_hhsize: (i) => large!.survey_weight[i]! * large!.hhsize[i]!,
  };
  return {
    values: Float64Array.from(set.y),
    weights: Float64Array.from({ length: rows }, (_, i) => weightOf[weights as string]!(i)),
    groups: set.g ?? [],
  };
}
