/** Every analysis of experiments. To add one: a file here, and one line below. */
import type { Analysis } from "../analysis.ts";
import { calibration } from "./calibration.ts";
import { convergence } from "./convergence.ts";
import { frontier } from "./frontier.ts";
import { morris } from "./morris.ts";
import { optimum } from "./optimum.ts";
import { regression } from "./regression.ts";
import { regret } from "./regret.ts";
import { shapley } from "./shapley.ts";
import { sobol } from "./sobol.ts";

/** In the order in which lists and documents show them. */
export const analyses: readonly Analysis[] = [
  sobol,
  morris,
  regression,
  shapley,
  regret,
  convergence,
  calibration,
  optimum,
  frontier,
];
