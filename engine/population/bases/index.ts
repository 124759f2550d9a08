/** The base populations, by id. To add one, write one file here and add one line below. */
import type { Base } from "../base.ts";
import { gx14 } from "./gx14.ts";
import { r13 } from "./r13.ts";

export const bases: Readonly<Record<string, Base>> = Object.freeze({
  R13: r13,
  GX14: gx14,
});
