/** The schema of `population`: a base, and in it a table or groups of one's own. */
import * as z from "zod/mini";
import { IMPUTABLE } from "../../population/own-data.ts";
import { list, number, oneOf, text, type Range } from "../declared.ts";
import type { Limits } from "../known.ts";
import { mapValues } from "../setting-schema.ts";
import { mappedNames, tableColumns, VILLAGE, WEIGHT, WEIGHTS } from "./table-columns.ts";
import { MAXIMUM_ROWS } from "./table-file.ts";

const whole = (max: number, unit: string) => number({ min: 1, max, unit, integer: true });
const share: Range = { min: 0, max: 1, unit: "share" };
const yuan: Range = { min: 100, max: 1_000_000, unit: "yuan/person/year" };

/** What stands in the file; what belongs together is for the rules to say. */
export const populationSchema = (bases: readonly string[], limits: Limits) =>
  z.strictObject({
    base: oneOf(bases),
    villages: z.optional(whole(limits.villages, "1")),
    households: z.optional(whole(limits.households, "households")),
    table: z.optional(z.union([text(1000), columns()])),
    columns: z.optional(z.strictObject(Object.fromEntries(mappedNames.map((name) => [name, z.optional(text(200))])))),
    impute: z.optional(list(oneOf(IMPUTABLE), 1, IMPUTABLE.length)),
    drawnFrom: z.optional(whole(MAXIMUM_ROWS, "households")),
    groups: z.optional(
      z.union([text(1000), list(z.strictObject({ population: number(share), consumption: number(share) }), 2, 1000)]),
    ),
    mean: z.optional(number(yuan)),
    line: z.optional(number(yuan)),
  });

/** A table written out: lists of equal length, null where a cell is empty. */
const columns = () =>
  z.strictObject({
    ...mapValues(tableColumns, (range) => z.optional(list(z.nullable(number(range, range)), 1, MAXIMUM_ROWS))),
    [VILLAGE]: z.optional(list(z.union([z.number(), text(200)]), 1, MAXIMUM_ROWS)),
    [WEIGHT]: z.optional(list(number(WEIGHTS), 1, MAXIMUM_ROWS)),
  });
