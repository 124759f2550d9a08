/** What a Parquet file says of itself, and whether it is whole. */
import { asyncBufferFromFile, parquetMetadataAsync, type AsyncBuffer, type FileMetaData } from "hyparquet";

export interface ParquetFacts {
  readonly rows: number;
  /** Row groups. */
  readonly groups: number;
  /** Names, in the file's order. */
  readonly columns: readonly string[];
  /** Key-value metadata. */
  readonly provenance: Readonly<Record<string, string>>;
}

/**
 * The facts of a Parquet file, from its first and last bytes alone: a file torn anywhere is recognised, a changed bit
 * within its cells is not, for cells have no check sums.
 *
 * @returns null if the file is absent, torn, or no Parquet file.
 * @throws The file system's own error if the file is there and cannot be read.
 */
export async function parquetFacts(file: string): Promise<ParquetFacts | null> {
  return (await openWhole(file))?.facts ?? null;
}

/** A Parquet file that is ready to be read. */
export interface OpenFile {
  readonly source: AsyncBuffer;
  readonly metadata: FileMetaData;
  readonly facts: ParquetFacts;
}

/** Opens a Parquet file; null if it is absent, torn, or none. */
export async function openWhole(file: string): Promise<OpenFile | null> {
  const source = await asyncBufferFromFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (!source || source.byteLength < SMALLEST) return null;
  const head = await source.slice(0, MAGIC.length);
  if (Buffer.from(head).toString("latin1") !== MAGIC) return null;
  try {
    const metadata = await parquetMetadataAsync(source);
    return holdsItsColumns(source.byteLength, metadata) ? { source, metadata, facts: factsOf(metadata) } : null;
  } catch {
    return null; // the file could be read, so it is its content that makes no sense
  }
}

const factsOf = ({ num_rows, row_groups, schema, key_value_metadata }: FileMetaData): ParquetFacts => ({
  rows: Number(num_rows),
  groups: row_groups.length,
  columns: schema.slice(1).map(({ name }) => name),
  provenance: Object.fromEntries((key_value_metadata ?? []).map(({ key, value }) => [key, value ?? ""])),
});

/** The first and the last four bytes of every Parquet file. */
const MAGIC = "PAR1";
/** Bytes: both magics, and the length of the metadata. */
const SMALLEST = 12;

/** Whether the rows add up, and every column's bytes lie within the file: the end of a file says nothing of its middle. */
function holdsItsColumns(bytes: number, { row_groups, num_rows, metadata_length }: FileMetaData): boolean {
  const end = bytes - metadata_length - 8;
  return (
    row_groups.reduce((sum, group) => sum + group.num_rows, 0n) === num_rows &&
    row_groups.every(({ columns }) =>
      columns.every(({ meta_data }) => {
        if (!meta_data) return false;
        const { dictionary_page_offset, data_page_offset, total_compressed_size } = meta_data;
        return Number((dictionary_page_offset || data_page_offset) + total_compressed_size) <= end;
      }),
    )
  );
}
