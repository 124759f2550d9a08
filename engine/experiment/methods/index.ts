/** Every method of experiments. To add one: a file here, and one line below. */
import type { Method } from "../method.ts";
import { calibrate } from "./calibrate.ts";
import { optimise } from "./optimise.ts";

/** In the order in which lists and documents show them. */
export const methods: readonly Method[] = [calibrate, optimise];
