import { effectiveSampleSize } from "../../support/statistics.ts";
import type { ReportSection } from "../analysis.ts";
import type { Generation } from "./generations.ts";

/** How the particles came closer to the figures. */
export const generationsSection = (generations: readonly Generation[]): ReportSection => ({
  title: { en: "Generations of particles", zh: "粒子各代" },
  columns: [
    { key: "generation", label: { en: "generation", zh: "代" }, unit: null },
    { key: "points", label: { en: "new points", zh: "新试点数" }, unit: null },
    { key: "failed", label: { en: "failed", zh: "运行失败" }, unit: null },
    { key: "entered", label: { en: "share that got in", zh: "入选比例" }, unit: "share" },
    { key: "kept", label: { en: "particles kept", zh: "保留粒子数" }, unit: null },
    {
      key: "distance",
      label: { en: "largest distance kept, standard deviations", zh: "保留粒子的最大距离（标准差）" },
      unit: null,
    },
    { key: "effective", label: { en: "effective number", zh: "有效样本量" }, unit: null },
  ],
  rows: generations.map(({ number, designed, failed, entered, kept, distance }) => [
    number,
    designed,
    failed,
    entered,
    kept.length,
    distance < Infinity ? distance : null,
    effectiveSampleSize(kept.map(({ weight }) => weight)).value,
  ]),
});
