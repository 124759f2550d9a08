import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { known, readScenario, type Locale } from "#engine";
import { tell } from "../words.ts";
import type { Entry } from "./entry.ts";

/** The scenario files in the folder `scenarios` here, or of this package where there is none. */
export function scenarioEntries(locale: Locale): Entry[] {
  const own = fileURLToPath(new URL("../../scenarios", import.meta.url));
  const folder = existsSync("scenarios") ? "scenarios" : own;
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /\.ya?ml$/.test(name))
        .sort()
    : [];
  return files.map((name) => {
    const path = join(folder, name);
    const read = readScenario(readFileSync(path, "utf8"), known);
    const shown = folder === own ? path : relative(".", path);
    if ("problems" in read)
      return { name: shown, title: tell("notValid", locale, { problems: read.problems.length }), lines: [] };
    const { id, title, question } = read.scenario;
    return { name: shown, title: `${id}  ${title[locale]}`, lines: question[locale] ? [question[locale]] : [] };
  });
}
