/** Every validation row, by number. To add one: a file here, and one line below. */
import type { ValidationRow } from "../validation-row.ts";
import { v1 } from "./v1.ts";
import { v5 } from "./v5.ts";
import { v7 } from "./v7.ts";
import { v9 } from "./v9.ts";
import { v10 } from "./v10.ts";
import { v12 } from "./v12.ts";
import { v13 } from "./v13.ts";
import { v14 } from "./v14.ts";
import { v15 } from "./v15.ts";
import { v17 } from "./v17.ts";
import { v18 } from "./v18.ts";
import { v19 } from "./v19.ts";
import { v20 } from "./v20.ts";
import { v22 } from "./v22.ts";

export const validationRows: readonly ValidationRow[] = [
  v1,
  v5,
  v7,
  v9,
  v10,
  v12,
  v13,
  v14,
  v15,
  v17,
  v18,
  v19,
  v20,
  v22,
];
