/** For compilers that do not read Svelte files: charts export their description beside their component. svelte-check knows better. */
declare module "*.svelte" {
  export const description: import("./chart.ts").ChartDescription;
}
