/** Every analysis of experiments. To add one: a file here, and one line below. */
import type { Analysis } from "../analysis.ts";
import { calibration } from "./calibration.ts";
import { morris } from "./morris.ts";
import { regression } from "./regression.ts";
import { sobol } from "./sobol.ts";

/** In the order in which lists and documents show them. */
export const analyses: readonly Analysis[] = [sobol, morris, regression, calibration];
