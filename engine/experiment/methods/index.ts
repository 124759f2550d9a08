/** Every method of experiments. To add one: a file here, and one line below. */
import type { Method } from "../method.ts";
import { calibrate } from "./calibrate.ts";
import { grid } from "./grid.ts";
import { latinHypercube } from "./latin-hypercube.ts";
import { list } from "./list.ts";
import { morris } from "./morris.ts";
import { optimise } from "./optimise.ts";
import { saltelli } from "./saltelli.ts";
import { sobol } from "./sobol.ts";

/** In the order in which lists and documents show them. */
export const methods: readonly Method[] = [list, grid, latinHypercube, sobol, morris, saltelli, calibrate, optimise];
