/** The points of a batch as a Parquet file: where each lies in the unit cube, and the value of every factor there. */
import { readFileSync } from "node:fs";
import { factorValues, writtenValue, type Experiment, type Point, type Request } from "#engine";
import { openParquet } from "../results/open-parquet.ts";
import { readParquet } from "../results/read-parquet.ts";
import type { TableColumn } from "../results/table-column.ts";
import { ExperimentError } from "./experiment-error.ts";
import { designOf } from "./folder.ts";
import type { BatchEntry } from "./manifest.ts";
import { sha256Of } from "./provenance.ts";

/** Points to a row group. */
const ROWS = 50_000;
/** Before the name of a factor: its coordinate in [0, 1]. */
const UNIT = "unit_";

function columnsOf({ factors }: Experiment): TableColumn[] {
  return [
    { name: "point", type: "INT32", nullable: false, label: { en: "point of the design", zh: "设计点" } },
    ...factors.flatMap(({ name, label, unit, levels }): TableColumn[] => [
      { name, type: levels ? "STRING" : "DOUBLE", nullable: false, label, unit },
      {
        name: UNIT + name,
        type: "DOUBLE",
        nullable: false,
        label: { en: `coordinate of ${name}, 0 to 1`, zh: `${name}的坐标（0至1）` },
      },
    ]),
  ];
}

/** Writes the points of a request; returns the SHA-256 of the file. */
export async function writeDesign(path: string, experiment: Experiment, { points, stage }: Request): Promise<string> {
  const parquet = openParquet(path, columnsOf(experiment), { "coopolis.stage": stage });
  for (let first = 0; first < points.length; first += ROWS) {
    const some = points.slice(first, first + ROWS);
    const values = some.map((point) => factorValues(experiment, point));
    parquet.write({
      point: Int32Array.from(some, ({ id }) => id),
      ...Object.fromEntries(
        experiment.factors.flatMap((factor, k) => [
          [
            factor.name,
            factor.levels
              ? values.map((row) => writtenValue(factor, row[k]!))
              : Float64Array.from(values, (row) => row[k]!),
          ],
          [UNIT + factor.name, Float64Array.from(some, ({ unit }) => unit[k]!)],
        ]),
      ),
    });
  }
  parquet.finish();
  return sha256Of(readFileSync(path));
}

/**
 * Reads the points of a batch.
 *
 * @throws ExperimentError if the file is not the one the manifest speaks of.
 */
export async function readDesign(
  folder: string,
  batch: number,
  experiment: Experiment,
  entry: BatchEntry,
): Promise<Point[]> {
  const path = designOf(folder, batch);
  try {
    if (sha256Of(readFileSync(path)) !== entry.designSha256) throw new RangeError("its content has changed");
    const points: Point[] = [];
    for await (const block of readParquet(path)) {
      const ids = block["point"]!;
      const units = experiment.factors.map(({ name }) => block[UNIT + name]!);
      for (let row = 0; row < ids.length; row++)
        points.push({ id: Number(ids[row]), unit: units.map((column) => Number(column[row])) });
    }
    return points;
  } catch (error) {
    throw new ExperimentError("brokenDesign", { path, cause: (error as Error).message });
  }
}
