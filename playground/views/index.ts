/** Every view beside the overview, in the order of the bar. */
import type { View } from "./view.ts";

export const views: readonly View[] = [
  { id: "report", title: { en: "Report", zh: "报告" }, load: () => import("./Report.svelte") },
  { id: "evidence", title: { en: "Evidence", zh: "依据" }, load: () => import("./Evidence.svelte") },
];
