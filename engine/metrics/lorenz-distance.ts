import { metric } from "../model/metric.ts";
import { lorenz } from "../support/lorenz.ts";
import { mapOutcome } from "../support/outcome.ts";

/** How far the simulated Lorenz curve of consumption lies from the published one of the base population. */
export const lorenzDistance = metric({
  name: "lorenzDistance",
  label: { en: "Distance of the Lorenz curve from the published one", zh: "洛伦兹曲线与公布曲线的最大差距" },
  description: {
    en: "Largest absolute difference, over the published points, between the share of consumption of the poorest persons and the published share of the base year.",
    zh: "在各公布点上，最穷人口消费份额与基年公布份额之差的最大绝对值。",
  },
  unit: "share",
  better: "neither",
  min: 0,
  max: 1,
  measure: (view) => {
    const points = view.world.base.lorenz;
    const curve = lorenz(
      view.welfare(),
      points.map(({ population }) => population),
    );
    return mapOutcome(curve, (shares) =>
      shares.reduce((largest, share, k) => Math.max(largest, Math.abs(share - points[k]!.share)), 0),
    );
  },
});
