/** The parts of chart.js that the charts use, and nothing more. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from "chart.js";

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);
Chart.defaults.animation = false;
Chart.defaults.maintainAspectRatio = false;
Chart.defaults.font.family = getComputedStyle(document.documentElement).getPropertyValue("--sans");
Chart.defaults.font.size = 12;

let loading: Promise<void> | undefined;
/** Loads what draws marks, the first time a chart has some. Charts made before must not use it. */
export const loadMarks = (): Promise<void> =>
  (loading ??= import("chartjs-plugin-annotation").then(({ default: annotation }) => Chart.register(annotation)));

export { Chart };
export type { ChartConfiguration } from "chart.js";
