import type { Experiment } from "../experiment.ts";

/** The phrase that names the luck of a calibration's points or errors. */
export const phraseOf = ({ method }: Pick<Experiment, "method">, use: string): string => `${method.seed}/${use}`;
