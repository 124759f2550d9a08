/** The settings in force at a base population's date: what every policy is compared with. */
import type { Scenario } from "#engine";
import { bases } from "virtual:coopolis";
import type { FileValue } from "./edits.ts";

/** Settings of the status quo, by lever, in the syntax of scenario files. */
export const statusQuoOf = ({ population }: Scenario): Readonly<Record<string, FileValue>> =>
  bases.find(({ id }) => id === population.base)?.statusQuo ?? {};
