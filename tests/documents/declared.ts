/** All that the engine declares, with where each thing is written down and who touches each column. */
import { readdirSync, readFileSync } from "node:fs";
import { library } from "../../engine/experiment/library.ts";
import { readScenario } from "../../engine/scenario/read.ts";
import type { Scenario } from "../../engine/scenario/scenario.ts";
import { columnsOf, small } from "../model/small-run.ts";

export const { model } = library;
export const bases = Object.values(library.bases);
const root = new URL("../../", import.meta.url);

const sources = (readdirSync(new URL("engine", root), { recursive: true, encoding: "utf8" }) as string[])
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts"))
  .map((path) => ({ path: `engine/${path}`, text: readFileSync(new URL(`engine/${path}`, root), "utf8") }));

/**
 * The file that declares something.
 *
 * @param folder Folder of the engine it must lie in.
 * @param pattern What only its declaration says.
 */
function fileWith(folder: string, pattern: RegExp, what: string): string {
  const found = sources.filter(({ path, text }) => path.startsWith(`engine/${folder}/`) && pattern.test(text));
  if (found.length !== 1)
    throw new Error(
      `${what}: declared in ${found.length} files of engine/${folder}: ${found.map(({ path }) => path).join(", ")}.`,
    );
  return found[0]!.path;
}

/** The file of a lever or mechanism. */
export const fileOf = (folder: "levers" | "mechanisms", name: string): string =>
  fileWith(folder, new RegExp(`\\bname: "${name}"`), name);

/** The file of a metric; the folder's list for one of a family whose names are put together. */
export const fileOfMetric = (name: string): string =>
  sources.find(({ path, text }) => path.startsWith("engine/metrics/") && text.includes(`name: "${name}"`))?.path ??
  "engine/metrics/index.ts";

/** The file of a base population. */
export const fileOfBase = (id: string): string => fileWith("population/bases", new RegExp(`\\bid: "${id}"`), id);

/** Who declares a parameter: the economy all share, a mechanism or a lever. */
export function ownerOf(parameter: string): {
  readonly kind: "economy" | "mechanism" | "lever";
  readonly name: string;
} {
  for (const kind of ["mechanism", "lever"] as const)
    for (const { name, parameters = {} } of model[`${kind}s`]) if (parameter in parameters) return { kind, name };
  return { kind: "economy", name: "economy" };
}

/**
 * Shared parameters that a mechanism's own files name, as `economy.labourBeta`.
 *
 * @param file Its file; the folder of the same name belongs to it.
 */
export function sharedParameters(file: string): readonly string[] {
  const folder = file.replace(/[.]ts$/, "/");
  const texts = sources.filter(({ path }) => path === file || path.startsWith(folder)).map(({ text }) => text);
  const named = texts.flatMap((text) => [...text.matchAll(/\beconomy[.](\w+)/g)].map(([, name]) => name!));
  return Object.keys(model.parameters).filter((name) => named.includes(name));
}

export interface Touched {
  readonly writers: readonly string[];
  readonly readers: readonly string[];
}

const synthesized = new Set(
  Object.entries(columnsOf(small()))
    .filter(([, values]) => values.some((value) => value !== 0))
    .map(([name]) => name),
);

/** Who writes and reads a column such as `households.cash`; synthesis is named where it fills the column. */
export function touching(column: string): Touched {
  const content = [...model.mechanisms, ...model.levers];
  const by = (what: "reads" | "writes"): string[] =>
    content.filter((one) => one[what]?.includes(column)).map(({ name }) => name);
  return {
    writers: [...(synthesized.has(column) ? ["synthesis"] : []), ...by("writes")],
    readers: [
      ...by("reads"),
      ...model.metrics.filter(({ reads = [] }) => reads.includes(column)).map(({ name }) => name),
    ],
  };
}

/** Every scenario of the gallery, with its file. */
export const scenarios: readonly { readonly file: string; readonly scenario: Scenario }[] = readdirSync(
  new URL("scenarios", root),
)
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => {
    const read = readScenario(readFileSync(new URL(`scenarios/${name}`, root), "utf8"), library);
    if (!("scenario" in read)) throw new Error(`${name}: ${JSON.stringify(read.problems)}`);
    return { file: `scenarios/${name}`, scenario: read.scenario };
  })
  .sort((a, b) => (a.scenario.id < b.scenario.id ? -1 : 1));
