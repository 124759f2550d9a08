/** Every view beside the overview, in the order of the bar. */
import type { View } from "./view.ts";

export const views: readonly View[] = [
  { id: "why", title: { en: "Why", zh: "为何" }, load: () => import("./Why.svelte") },
  { id: "who", title: { en: "Who", zh: "惠及谁" }, load: () => import("./Who.svelte") },
  { id: "money", title: { en: "Money", zh: "资金" }, load: () => import("./Money.svelte") },
  { id: "compare", title: { en: "Compare", zh: "比较" }, load: () => import("./Compare.svelte") },
  { id: "frontier", title: { en: "Frontier", zh: "成本前沿" }, load: () => import("./Frontier.svelte") },
  { id: "village", title: { en: "Village", zh: "村庄" }, load: () => import("./Village.svelte") },
  { id: "household", title: { en: "One household", zh: "一户人家" }, load: () => import("./Household.svelte") },
  { id: "cooperative", title: { en: "Cooperatives", zh: "合作社" }, load: () => import("./Cooperative.svelte") },
  { id: "sensitivity", title: { en: "Sensitivity", zh: "敏感性" }, load: () => import("./Sensitivity.svelte") },
  { id: "report", title: { en: "Report", zh: "报告" }, load: () => import("./Report.svelte") },
  { id: "evidence", title: { en: "Evidence", zh: "依据" }, load: () => import("./Evidence.svelte") },
  { id: "learn", title: { en: "Learn", zh: "课堂" }, load: () => import("./Learn.svelte") },
];
