/** Every validation row, by number. To add one: a file here, and one line below. */
import type { ValidationRow } from "../validation-row.ts";
import { v7 } from "./v7.ts";
import { v13 } from "./v13.ts";

export const validationRows: readonly ValidationRow[] = [v7, v13];
