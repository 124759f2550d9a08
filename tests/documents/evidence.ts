/** The evidence: rows of facts as data, and the document that says where each is used. */
import { readFileSync } from "node:fs";
import { validationRows } from "../../engine/validation/rows/index.ts";
import type { Source, Tag } from "../../engine/support/quantity.ts";
import { readCsv } from "../hosts/results/read-csv.ts";
import { bases, model, scenarios } from "./declared.ts";
import { anchor, blocks, table } from "./markdown.ts";

/** A figure or statement, and where it was seen. */
export interface EvidenceRow {
  readonly id: string;
  readonly what: string;
  readonly value: string;
  readonly unit: string;
  readonly year: string;
  readonly place: string;
  readonly source: string;
  readonly tag: Tag;
  readonly note: string;
}

/** Every row, in the order of the file. */
export const evidence: readonly EvidenceRow[] = (() => {
  const lines = readCsv(readFileSync(new URL("../../docs/evidence.csv", import.meta.url), "utf8"));
  const [head, ...rows] = lines.filter((line) => line.some(({ text }) => text !== ""));
  return rows.map(
    (row) => Object.fromEntries(head!.map(({ text }, k) => [text, row[k]!.text])) as unknown as EvidenceRow,
  );
})();

export interface Citation {
  readonly row: string;
  /** What cites it, as a link seen from `docs/`. */
  readonly by: string;
}

/** Every citation of a row by something declared. */
export const citations: readonly Citation[] = (() => {
  const of = (by: string, source: Source): Citation[] => (source.rows ?? []).map((row) => ({ row, by }));
  return [
    ...Object.entries(model.parameters).flatMap(([name, { source }]) =>
      of(`[\`${name}\`](parameters.md#${name.toLowerCase()})`, source),
    ),
    ...model.levers.flatMap(({ name, source }) => of(`[\`${name}\`](odd.md#lever-${name.toLowerCase()})`, source)),
    ...bases.flatMap(({ id, source, targets }) =>
      [source, ...targets.map((target) => target.source)].flatMap((one) =>
        of(`[${id}](odd.md#base-${id.toLowerCase()})`, one),
      ),
    ),
    ...scenarios.flatMap(({ file, scenario: { id, sources } }) =>
      sources.map((row) => ({ row, by: `[${id}](../${file})` })),
    ),
    ...validationRows.flatMap(({ id, source }) => of(`[validation ${id}](validation.md#${id.toLowerCase()})`, source)),
  ];
})();

const GROUPS: Readonly<Record<string, string>> = {
  S: "Figures of the five texts the model starts from",
  M: "Mechanisms those texts state",
  A: "Income, consumption, inequality, poverty",
  B: "Households, labour, wages, farming, schooling",
  C: "Village funds and credit",
  D: "Cooperatives, law, capture",
  E: "Border trade and transfer of labour",
  F: "Dynamics of poverty, risk, health",
  G: "Prices, survival, trust",
  K: "Targets of calibration",
  V: "Targets of validation",
};

/** `docs/evidence.md`. */
export function evidenceDocument(): string {
  const usedBy = (id: string): string =>
    [...new Set(citations.filter(({ row }) => row === id).map(({ by }) => by))].join(", ");
  return blocks(
    "# Evidence",
    "Figures and statements the model is built from, fitted to and judged by, with everything that cites each. The rows are data: [evidence.csv](evidence.csv). Tags: STATED in one of five texts the model starts from; FOUND in a published text or data file; RECALLED from memory and not verified, so never a reason to fail; DERIVED by arithmetic; ASSUMED, without a figure. Many papers were seen as abstracts only. Official counts of the poor are products of the programme they measure.",
    ...Object.entries(GROUPS).flatMap(([letter, title]) => [
      `## ${title}`,
      table(
        ["row", "what", "value", "year", "place", "source", "tag", "used by"],
        evidence
          .filter(({ id }) => id.startsWith(letter))
          .map(({ id, what, value, unit, year, place, source, tag, note }) => [
            `${anchor(id)}${id}`,
            note === "" ? what : `${what} (${note})`,
            [value, unit].filter((part) => part !== "").join(" "),
            year,
            place,
            source,
            tag,
            usedBy(id),
          ]),
      ),
    ]),
  );
}
