import type { ReportSection } from "../analysis.ts";
import type { Experiment } from "../experiment.ts";
import { valueAt } from "../factor.ts";
import type { Conflict } from "./conflict.ts";
import { units } from "../../support/quantity.ts";

/** Which targets stand against each other, and the point that comes nearest to all of them, with its misses. */
export function conflictSections({ targets, factors }: Experiment, { together, nearest }: Conflict): ReportSection[] {
  const sections: ReportSection[] = [
    {
      title: { en: "Targets that no point run meets together", zh: "没有任何试点能同时达到的目标" },
      columns: [{ key: "targets", label: { en: "targets", zh: "目标" }, unit: null }],
      rows: together.map((group) => [group.map((target) => targets[target]!.name).join(", ")]),
    },
  ];
  if (!nearest) return sections;
  const { fit, implausibilities } = nearest;
  return [
    ...sections,
    {
      title: { en: "The nearest point", zh: "最接近的试点" },
      columns: [
        { key: "parameter", label: { en: "parameter", zh: "参数" }, unit: null },
        { key: "label", label: { en: "meaning", zh: "含义" }, unit: null },
        { key: "unit", label: { en: "unit", zh: "单位" }, unit: null },
        { key: "value", label: { en: "value", zh: "取值" }, unit: null },
      ],
      rows: factors.map((factor, k) => [
        factor.target.kind === "parameter" ? factor.target.parameter : factor.name,
        factor.label,
        factor.unit === "1" ? "" : units[factor.unit],
        valueAt(factor, fit.unit[k]!),
      ]),
    },
    {
      title: { en: "Its misses", zh: "该试点的偏差" },
      columns: [
        { key: "target", label: { en: "target", zh: "目标" }, unit: null },
        { key: "outcome", label: { en: "outcome", zh: "结果指标" }, unit: null },
        { key: "published", label: { en: "published", zh: "公布值" }, unit: null },
        { key: "tolerance", label: { en: "tolerance", zh: "容差" }, unit: null },
        { key: "simulated", label: { en: "simulated", zh: "模拟值" }, unit: null },
        { key: "implausibility", label: { en: "miss, standard deviations", zh: "偏差（标准差）" }, unit: null },
        { key: "tag", label: { en: "source", zh: "来源" }, unit: null },
      ],
      rows: targets.map(({ name, outcome, value, tolerance, source }, k) => [
        name,
        outcome,
        value,
        tolerance,
        fit.means[k]!,
        implausibilities[k]! < Infinity ? implausibilities[k]! : null,
        source.tag,
      ]),
    },
  ];
}
