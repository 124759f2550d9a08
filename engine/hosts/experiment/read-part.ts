/** Parts, read with an error that names the file: what is damaged inside shows only when it is read. */
import { readParquet, type ReadOptions } from "../results/read-parquet.ts";
import type { Block } from "../results/table-column.ts";
import { ExperimentError } from "./experiment-error.ts";

/**
 * Reads a part.
 *
 * @throws ExperimentError naming the file if it is damaged inside.
 */
export async function* readPart(path: string, options: ReadOptions = {}): AsyncGenerator<Block> {
  const blocks = readParquet(path, options);
  for (;;) {
    let next: IteratorResult<Block>;
    try {
      next = await blocks.next();
    } catch (error) {
      throw new ExperimentError("brokenPart", { path, cause: (error as Error).message });
    }
    if (next.done) return;
    yield next.value;
  }
}
