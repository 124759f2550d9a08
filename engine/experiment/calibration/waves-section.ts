import { volumeOf } from "../../support/calibration/box.ts";
import type { ReportSection } from "../analysis.ts";
import type { Wave } from "./waves.ts";

/** What each wave ruled out, and how much of the factors' space it left. */
export const wavesSection = (waves: readonly Wave[]): ReportSection => ({
  title: {
    en: "Waves: what misses a figure by more than three standard deviations is ruled out",
    zh: "各轮：任一数据偏差超过三个标准差的取值被排除",
  },
  columns: [
    { key: "wave", label: { en: "wave", zh: "轮次" }, unit: null },
    { key: "points", label: { en: "points", zh: "试点数" }, unit: null },
    { key: "failed", label: { en: "failed", zh: "运行失败" }, unit: null },
    { key: "ruledOut", label: { en: "ruled out", zh: "被排除" }, unit: null },
    { key: "shareRuledOut", label: { en: "share ruled out", zh: "排除比例" }, unit: "share" },
    { key: "searched", label: { en: "share of the space searched", zh: "搜索范围占全空间比例" }, unit: "share" },
    { key: "left", label: { en: "share of the space left", zh: "剩余范围占全空间比例" }, unit: "share" },
    {
      key: "nearest",
      label: { en: "largest miss of the nearest point, standard deviations", zh: "最近试点的最大偏差（标准差）" },
      unit: null,
    },
  ],
  rows: waves.map(({ number, fits, failed, ruledOut, searched, left, nearest }) => [
    number,
    fits.length,
    failed,
    ruledOut,
    ruledOut / fits.length,
    volumeOf(searched),
    left ? volumeOf(left) : 0,
    nearest < Infinity ? nearest : null,
  ]),
});
