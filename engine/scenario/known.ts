/** What a scenario file may speak of: the model's levers, parameters and metrics, and the base populations. */
import type { Model } from "../model/model.ts";
import type { TableFile } from "./own-data/table-file.ts";
import type { Base } from "../population/base.ts";

/** Columns of draws by parameter, and one of weights: a file as a host has read it. */
export type PosteriorColumns = Readonly<Record<string, ArrayLike<number>>>;

export interface Known {
  readonly model: Pick<Model, "levers" | "metrics" | "parameters" | "tables">;
  /** By id, as scenario files name them. */
  readonly bases: Readonly<Record<string, Base>>;
  /** Files that the host has read beside the scenario's own, by the names it gives them. */
  readonly files?: Readonly<Record<string, PosteriorColumns>>;
  /** Tables of households or groups, likewise. */
  readonly tables?: Readonly<Record<string, TableFile>>;
}

/** How much a host is willing to run. A browser passes smaller numbers than Node. */
export interface Limits {
  /** Characters of a scenario file. */
  readonly characters: number;
  readonly villages: number;
  readonly households: number;
  readonly replicates: number;
}

/** The most any host accepts. */
export const LIMITS: Limits = Object.freeze({
  characters: 100_000,
  villages: 100_000,
  households: 10_000_000,
  replicates: 10_000,
});
