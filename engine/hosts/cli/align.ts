/** Columns of text that line up in a terminal, Chinese characters included (they are two cells wide). */
import stringWidth from "string-width";

export type Side = "left" | "right";

/** Pads a text to a width in terminal cells; a longer one stays as it is. */
export function pad(text: string, width: number, side: Side = "left"): string {
  const space = " ".repeat(Math.max(0, width - stringWidth(text)));
  return side === "left" ? text + space : space + text;
}

/**
 * Lines of a table, columns two cells apart.
 *
 * @param rows Cells by row; the first row is the head. A missing cell is empty.
 * @param sides Alignment by column; the last one holds for all columns after it.
 */
export function align(rows: readonly (readonly string[])[], sides: readonly Side[]): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, c) =>
    Math.max(0, ...rows.map((row) => stringWidth(row[c] ?? ""))),
  );
  return rows.map((row) =>
    widths
      .map((width, c) => pad(row[c] ?? "", width, sides[Math.min(c, sides.length - 1)]))
      .join("  ")
      .trimEnd(),
  );
}

/**
 * Breaks a text into lines of at most so many cells, at spaces or between Chinese characters.
 *
 * @param indent Put before every line but the first.
 */
export function wrap(text: string, width: number, indent = ""): string {
  const parts =
    text.match(/[\u2e80-\u9fff\uff00-\uffef][，。；：、）？！”]*|[^\s\u2e80-\u9fff\uff00-\uffef]+|\s+/g) ?? [];
  let line = "";
  let lines = "";
  for (const part of parts) {
    if (line.trim() !== "" && stringWidth(line + part.trimEnd()) > width) {
      lines += `${line.trimEnd()}\n`;
      line = indent;
    }
    if (line !== indent || part.trim() !== "") line += part;
  }
  return lines + line.trimEnd();
}
