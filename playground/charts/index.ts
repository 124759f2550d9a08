/** Every chart, in the order in which the page shows them. */
import type { Chart } from "./chart.ts";
import IncomeBySource, { description as incomeBySource } from "./IncomeBySource.svelte";
import OverTime, { description as overTime } from "./OverTime.svelte";
import WinnersAndLosers, { description as winnersAndLosers } from "./WinnersAndLosers.svelte";

export const charts: readonly Chart[] = [
  { ...overTime, component: OverTime },
  { ...winnersAndLosers, component: WinnersAndLosers },
  { ...incomeBySource, component: IncomeBySource },
];
