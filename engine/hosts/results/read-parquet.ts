/** Parquet files read back as they were written: in blocks, a row group at a time. */
import { parquetRead, type DecodedArray, type SchemaElement } from "hyparquet";
import type { Cell, Cells } from "#engine";
import { openWhole } from "./parquet-facts.ts";
import type { Block } from "./table-column.ts";

export interface ReadOptions {
  /** Names of the columns to read; all if absent. */
  readonly columns?: readonly string[];
  /** Numbers of the row groups to read, from 0; all if absent. */
  readonly groups?: readonly number[];
}

/**
 * Reads a Parquet file: one block a row group, so that memory does not grow with the rows.
 *
 * @returns Numbers as Float64Array (NaN for an empty cell) and, whole and never empty, as Int32Array; else lists with null.
 * @throws RangeError if the file is no whole Parquet file, or has no such column or row group, or a column holds neither
 * texts, numbers nor truth values.
 */
export async function* readParquet(file: string, { columns, groups }: ReadOptions = {}): AsyncGenerator<Block> {
  const opened = await openWhole(file);
  if (!opened) throw new RangeError(`${file}: expected a Parquet file; it is absent, torn, or no such file.`);
  const { source, metadata } = opened;
  const elements = metadata.schema.slice(1);
  const wanted = (columns ?? elements.map(({ name }) => name)).map((name) => {
    const element = elements.find((one) => one.name === name);
    if (element) return element;
    throw new RangeError(`${file}: no column ${name}. Columns: ${elements.map((one) => one.name).join(", ")}.`);
  });
  const starts = [0];
  for (const { num_rows } of metadata.row_groups) starts.push(starts.at(-1)! + Number(num_rows));
  for (const group of groups ?? metadata.row_groups.keys()) {
    const [rowStart, rowEnd] = [starts[group], starts[group + 1]];
    if (rowStart === undefined || rowEnd === undefined)
      throw new RangeError(`${file}: expected a row group from 0 to ${starts.length - 2}; got ${group}.`);
    const pieces = new Map<string, DecodedArray[]>(wanted.map(({ name }) => [name, []]));
    await parquetRead({
      file: source,
      metadata,
      columns: wanted.map(({ name }) => name),
      rowStart,
      rowEnd,
      parsers: { stringFromBytes: (bytes: Uint8Array | undefined) => bytes && text.decode(bytes) },
      onChunk: ({ columnName, columnData }) => void pieces.get(columnName)!.push(columnData),
    });
    yield Object.fromEntries(
      wanted.map((element) => {
        const found = pieces.get(element.name)!;
        const cells = found.reduce((sum, { length }) => sum + length, 0);
        if (cells !== rowEnd - rowStart)
          throw new RangeError(
            `${file}: column ${element.name}: expected ${rowEnd - rowStart} cells; got ${cells}: the file is damaged.`,
          );
        return [element.name, cellsOf(found, cells, element, file)];
      }),
    );
  }
}

/** A text may begin with the mark that readers of whole files swallow. */
const text = new TextDecoder("utf-8", { ignoreBOM: true });

/** How others mark whole numbers; unmarked 32-bit numbers are whole too, and dates are none. */
const WHOLE: readonly (string | undefined)[] = [undefined, "INT_8", "INT_16", "INT_32", "UINT_8", "UINT_16"];

function cellsOf(pieces: readonly DecodedArray[], rows: number, element: SchemaElement, file: string): Cells {
  const { name, type, repetition_type, converted_type, logical_type } = element;
  const nullable = repetition_type !== "REQUIRED";
  const isText = converted_type === "UTF8" || logical_type?.type === "STRING";
  if (type === "DOUBLE" || type === "FLOAT") return joined(new Float64Array(rows), pieces, NaN);
  if (type === "INT32" && WHOLE.includes(converted_type))
    return nullable ? joined(new Array<Cell>(rows), pieces, null) : joined(new Int32Array(rows), pieces, 0);
  if (type === "BOOLEAN" || (type === "BYTE_ARRAY" && isText)) return joined(new Array<Cell>(rows), pieces, null);
  throw new RangeError(
    `${file}: column ${name}: expected texts, numbers or truth values; got ${converted_type ?? type ?? "a group"}.`,
  );
}

function joined<Into extends Float64Array | Int32Array | Cell[]>(
  into: Into,
  pieces: readonly DecodedArray[],
  missing: Into[number],
): Into {
  let row = 0;
  for (const piece of pieces)
    if (ArrayBuffer.isView(into) && ArrayBuffer.isView(piece)) {
      into.set(piece as Float64Array, row);
      row += piece.length;
    } else for (let k = 0; k < piece.length; k++) into[row++] = (piece[k] as Into[number] | undefined) ?? missing;
  return into;
}
