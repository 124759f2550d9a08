/** Questions in SQL about result files, answered by DuckDB. */
import type { DuckDBValue } from "@duckdb/node-api";

/** A value of an answer; lists and records only where the question makes them. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [name: string]: Plain };

/**
 * Answers a question in SQL about Parquet files. In memory: no file is written, no extension is fetched.
 *
 * @param sql One or several statements in DuckDB's SQL; the last one answers.
 * @param views Paths or patterns (`parts/runs-*.parquet`) of the files that a name in the question stands for. Files
 * with other columns are joined by name.
 * @returns One record a row. Whole numbers beyond 2^53, dates and times are texts; NaN stays NaN.
 * @throws Error in DuckDB's own words for a wrong question; Error that says what to type if DuckDB is not installed.
 */
export async function query(
  sql: string,
  views: Readonly<Record<string, readonly string[]>>,
): Promise<Record<string, Plain>[]> {
  const duckdb = await loadDuckDB();
  const instance = await duckdb.DuckDBInstance.create(":memory:", {
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    temp_directory: "", // it would write what does not fit into memory into the present folder
  });
  try {
    const connection = await instance.connect();
    for (const [name, files] of Object.entries(views))
      await connection.run(
        `create view "${name.replaceAll('"', '""')}" as
         select * from read_parquet([${files.map(quoted).join(", ")}], union_by_name = true)`,
      );
    const answer = await connection.runAndReadAll(sql);
    const names = answer.deduplicatedColumnNames();
    return answer.getRows().map((row) => Object.fromEntries(row.map((value, k) => [names[k]!, plain(value)])));
  } finally {
    instance.closeSync();
  }

  /** A value as plain data. */
  function plain(value: DuckDBValue): Plain {
    if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
      return value;
    if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
    if (value instanceof duckdb.DuckDBDecimalValue) return value.toDouble();
    if (value instanceof duckdb.DuckDBListValue || value instanceof duckdb.DuckDBArrayValue)
      return value.items.map(plain);
    if (value instanceof duckdb.DuckDBStructValue)
      return Object.fromEntries(Object.entries(value.entries).map(([name, entry]) => [name, plain(entry)]));
    return String(value);
  }
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** DuckDB is large and optional: it is loaded when there is a question. */
async function loadDuckDB(): Promise<typeof import("@duckdb/node-api")> {
  try {
    return await import("@duckdb/node-api");
  } catch (cause) {
    throw new Error("Queries need DuckDB, which is not installed here. Type: npm install @duckdb/node-api", { cause });
  }
}
