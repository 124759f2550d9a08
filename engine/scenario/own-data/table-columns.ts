/** The columns a table of households may have, with unit and range. To add one, add a line here and say what it does in synthesis. */
import type { Imputable } from "../../population/own-data.ts";
import type { Text } from "../../support/quantity.ts";
import type { Range } from "../declared.ts";

export interface OwnColumn extends Range {
  readonly label: Text;
  /** Must be given, or may be filled in by what the base has under this name. */
  readonly needed: true | Imputable;
}
const column = (
  en: string,
  zh: string,
  unit: string,
  min: number,
  max: number,
  needed: OwnColumn["needed"],
  integer = false,
): OwnColumn => ({ label: { en, zh }, unit, min, max, needed, integer });

/** Ranges are those the columns of the model hold; a household needs one member who can work, as in the bases. */
export const tableColumns = Object.freeze({
  size: column("registered members", "户籍人口", "persons", 1, 12, true, true),
  consumption: column("consumption per person and year", "人均年消费", "yuan/person/year", 100, 1_000_000, true),
  workers: column("members able to work", "劳动力", "persons", 1, 12, "members", true),
  children: column("children", "儿童", "persons", 0, 11, "members", true),
  elders: column("elders", "老人", "persons", 0, 11, "members", true),
  schooling: column("schooling of workers", "劳动力受教育年限", "years", 0, 20, "schooling"),
  land: column("cultivated land", "耕地", "mu", 0, 500, "land"),
  capital: column("productive capital", "生产性资本", "yuan", 0, 10_000_000, "capital"),
});
export type ColumnName = keyof typeof tableColumns;

/** Columns that say where and how often, and nothing of the household itself. */
export const VILLAGE = "village";
export const WEIGHT = "weight";
export const WEIGHTS: Range = Object.freeze({ min: 0, max: 1e12, unit: "1" });

/** Every name that a column map may have. */
export const mappedNames: readonly string[] = [...Object.keys(tableColumns), VILLAGE, WEIGHT];
