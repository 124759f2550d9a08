import { method, type Method } from "../method.ts";
import { countOf, middleOf } from "../factor.ts";
const grid = method({
  kind: "grid",
  label: { en: "Grid", zh: "网格" },
  description: { en: "", zh: "" },
  settings: {},
  analyses: ["convergence"],
  next(e, h) {
    if (h.batches.length) return null;
    let us: number[][] = [[]];
    for (const f of e.factors)
      us = us.flatMap((u) => Array.from({ length: countOf(f) }, (_, k) => [...u, middleOf(k, countOf(f))]));
    return {
      stage: "design",
      points: us.map((unit, id) => ({ id, unit })),
      firstReplicate: 0,
      replicates: e.replicates,
    };
  },
});
/** In the order in which lists and documents show them. */
export const methods: readonly Method[] = [grid, { ...grid, kind: "list" }];
