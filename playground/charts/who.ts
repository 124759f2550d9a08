/** The charts of the view about who gains and who loses, in its order. */
import type { Chart } from "./chart.ts";
import Gains, { description as gains } from "./Gains.svelte";
import GrowthIncidence, { description as growthIncidence } from "./GrowthIncidence.svelte";
import Lorenz, { description as lorenz } from "./Lorenz.svelte";
import Tenths, { description as tenths } from "./Tenths.svelte";

export const whoCharts: readonly Chart[] = [
  { ...gains, component: Gains },
  { ...growthIncidence, component: GrowthIncidence },
  { ...tenths, component: Tenths },
  { ...lorenz, component: Lorenz },
];
