/** A calibration's result as a file that scenarios draw from: one row a draw, columns named as parameters, and a weight. */
import { join } from "node:path";
import { model, type Posterior } from "#engine";
import { openParquet } from "../results/open-parquet.ts";
import type { Opened } from "./open-experiment.ts";

/** Writes the posterior into the experiment's folder; returns the path. */
export function writePosterior({ folder, manifest }: Opened, { parameters, rows, weights }: Posterior): string {
  const path = join(folder, "posterior.parquet");
  const { experimentHash, provenance } = manifest;
  const parquet = openParquet(
    path,
    [
      ...parameters.map((name) => {
        const { label, unit } = model.parameters[name]!;
        return { name, type: "DOUBLE" as const, nullable: false, label, unit };
      }),
      { name: "weight", type: "DOUBLE", nullable: false, label: { en: "weight of the draw", zh: "抽样权重" } },
    ],
    {
      "coopolis.experimentHash": experimentHash,
      "coopolis.engineVersion": provenance.engineVersion,
      "coopolis.command": provenance.command,
      "coopolis.targets": manifest.experiment.targets.map(({ name }) => name).join(", "),
    },
  );
  parquet.write({
    ...Object.fromEntries(parameters.map((name, k) => [name, Float64Array.from(rows, (row) => row[k]!)])),
    weight: Float64Array.from(weights),
  });
  parquet.finish();
  return path;
}
