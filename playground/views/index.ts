/** Every view beside the overview, in the order of the bar. */
import type { View } from "./view.ts";

export const views: readonly View[] = [
  { id: "evidence", title: { en: "Evidence", zh: "依据" }, load: () => import("./Evidence.svelte") },
  { id: "learn", title: { en: "Learn", zh: "课堂" }, load: () => import("./Learn.svelte") },
];
