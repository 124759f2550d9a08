/** Every analysis of experiments. To add one: a file here, and one line below. */
import type { Analysis } from "../analysis.ts";
import { convergence } from "./convergence.ts";
import { frontier } from "./frontier.ts";
import { optimum } from "./optimum.ts";
import { regret } from "./regret.ts";
import { shapley } from "./shapley.ts";

/** In the order in which lists and documents show them. */
export const analyses: readonly Analysis[] = [optimum, frontier, shapley, regret, convergence];
