/**
 * What the build brings with the page: the gallery, the model's declarations without its code, and the result of the scenario the page opens with. The result is
 * computed by the engine that is being built, so it cannot be stale; it is kept between builds under a key of the
 * engine's sources and of the scenario.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "vite";
import { parse } from "yaml";
import type { Comparison, Path, Port, Scenario, WhyParts } from "#engine";

type Engine = typeof import("#engine");
/** What is used of engine/hosts/node-pool.ts. */
interface Threads {
  defaultWorkers(): number;
  openNodePool(workers: number): { readonly ports: readonly Port[]; close(): Promise<void> };
}

/** File of the scenario the page opens with. */
const FIRST = "duty-free-quota.yaml";
/** Needed for the first numbers; for the panels beside them; when somebody asks what stands behind it all; and for the card of why. */
const MODULES = [
  "virtual:coopolis",
  "virtual:coopolis/declarations",
  "virtual:coopolis/validation",
  "virtual:coopolis/why",
];

/** Serves the modules; their types are declared in `playground/coopolis.d.ts`. */
export function shipped(root: string): Plugin {
  return {
    name: "coopolis-shipped",
    resolveId: (id) => (MODULES.includes(id) ? `\0${id}` : undefined),
    async load(id) {
      if (!MODULES.includes(id.slice(1))) return undefined;
      if (id.slice(1) === MODULES[2]) {
        const file = join(root, "docs/validation.json");
        this.addWatchFile(file);
        return exportsOf({ validation: JSON.parse(readFileSync(file, "utf8")) as unknown });
      }
      const engine = await engineOf(root);
      if (id.slice(1) === MODULES[1]) return exportsOf(declarationsOf(engine));
      const folder = join(root, "scenarios");
      const files = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
      const entries = files.map((name) => ({ path: join(folder, name), ...readPreset(join(folder, name), engine) }));
      const { compare } = new Intl.Collator("en", { numeric: true });
      entries.sort((a, b) => compare(a.scenario.id, b.scenario.id));
      for (const { path } of entries) this.addWatchFile(path);
      const { scenario, file } = entries.find(({ path }) => path.endsWith(FIRST)) ?? entries[0]!;
      const { comparison, why } = await keptResult(root, scenario, engine);
      if (id.slice(1) === MODULES[3]) return exportsOf({ why: JSON.parse(JSON.stringify(why, rounded(5))) });
      const gallery = entries.map(
        ({ path, scenario: { id, title } }) =>
          `{ ...${JSON.stringify({ id, title })}, text: async () => (await import(${JSON.stringify(`${path}?raw`)})).default }`,
      );
      return `export const gallery = [${gallery.join(",\n")}];\n${exportsOf({
        first: { id: scenario.id, file, scenario, comparison: forShipping(comparison, engine) },
        flows: Object.fromEntries(Object.entries(engine.model.flows).filter(([, { income }]) => income)),
        bases: engine.bases.map(({ id: base, label, statusQuo }) => ({ id: base, label, statusQuo })),
      })}`;
    },
  };
}

const exportsOf = (named: Readonly<Record<string, unknown>>): string =>
  Object.entries(named)
    .map(([name, data]) => `export const ${name} = ${JSON.stringify(data)};`)
    .join("\n");

/** A key of everything in the engine's sources. */
function sourcesKey(root: string): string {
  const key = createHash("sha256");
  const folder = join(root, "engine");
  for (const name of (readdirSync(folder, { recursive: true }) as string[]).sort())
    if (name.endsWith(".ts")) key.update(name).update(readFileSync(join(folder, name)));
  return key.digest("hex").slice(0, 16);
}

const cacheOf = (root: string): string => join(root, "node_modules/.cache/coopolis");

const engines = new Map<string, Promise<Engine>>();

/** The engine as Node runs it, bundled from its sources once. */
function engineOf(root: string): Promise<Engine> {
  const folder = join(cacheOf(root), `engine-${sourcesKey(root)}`);
  const made = engines.get(folder) ?? bundle(root, folder);
  engines.set(folder, made);
  return made;
}

async function bundle(root: string, folder: string): Promise<Engine> {
  if (!existsSync(folder)) {
    // Another build may be at the same work: whoever is first moves its finished bundle into place.
    const outDir = `${folder}-${process.pid}`;
    await build({
      root,
      configFile: false,
      logLevel: "error",
      build: {
        ssr: true,
        outDir,
        emptyOutDir: true,
        target: "node20",
        rolldownOptions: {
          input: {
            index: "engine/index.ts",
            "node-pool": "engine/hosts/node-pool.ts",
            "node-worker": "engine/hosts/node-worker.ts",
          },
          // Beside each other: the pool finds its worker by its own address.
          output: { chunkFileNames: "[name]-[hash].js" },
        },
      },
    });
    if (existsSync(folder)) rmSync(outDir, { recursive: true });
    else renameSync(outDir, folder);
  }
  return (await import(pathToFileURL(join(folder, "index.js")).href)) as Engine;
}

/** What the panels show of the model: its words, units, ranges and sources, without its code. */
function declarationsOf({ model, householdNames, monthNames, termsSetBy }: Engine) {
  const names = (declared: typeof householdNames | typeof monthNames, household: boolean) =>
    Object.entries(declared).map(([name, { label, unit }]) => ({ name, label, unit, household }));
  const content = [...model.mechanisms, ...model.levers].filter(({ parameters }) => parameters);
  return {
    formulaNames: [...names(householdNames, true), ...names(monthNames, false)],
    levers: model.levers.map((lever) => {
      const { name, label, description, group, setting, neutral, size, cost, source, acts, act, flows } = lever;
      return {
        ...{ name, label, description, group, setting, neutral, size, cost, source },
        acts: act ? acts : null,
        terms: termsSetBy(lever).map((term) => term.label),
        pays: Object.values(flows).map((flow) => flow.label),
      };
    }),
    mechanisms: Object.fromEntries(
      content.map(({ name, label, description }) => [name, { label, description }] as const),
    ),
    owners: Object.fromEntries(
      content.flatMap(({ name, parameters }) => Object.keys(parameters ?? {}).map((one) => [one, name])),
    ),
    parameters: model.parameters,
  };
}

function readPreset(
  path: string,
  { formatProblems, known, readScenario }: Engine,
): { scenario: Scenario; file: unknown } {
  const text = readFileSync(path, "utf8");
  const read = readScenario(text, known);
  if ("problems" in read) throw new Error(formatProblems(read.problems, text, path, "en"));
  return { scenario: read.scenario, file: parse(text) };
}

interface Kept {
  readonly comparison: Comparison;
  /** What each lever brings to the first outcome, by policy; the runs of the comparison tell it. */
  readonly why: Readonly<Record<string, WhyParts>>;
}

const results = new Map<string, Promise<Kept>>();

/** The result of a scenario: computed once, whoever asks for it. */
function keptResult(root: string, scenario: Scenario, engine: Engine): Promise<Kept> {
  const key = createHash("sha256").update(JSON.stringify(scenario)).digest("hex").slice(0, 16);
  const folder = join(cacheOf(root), `engine-${sourcesKey(root)}`);
  const file = join(folder, `result-${key}.json`);
  const kept = results.get(file) ?? resultOf(scenario, engine, folder, file);
  results.set(file, kept);
  return kept;
}

async function resultOf(scenario: Scenario, engine: Engine, folder: string, file: string): Promise<Kept> {
  const { aboutOf, partsAtHand, runAll } = engine;
  if (!existsSync(file)) {
    const { defaultWorkers, openNodePool } = (await import(
      pathToFileURL(join(folder, "node-pool.js")).href
    )) as Threads;
    const pool = openNodePool(defaultWorkers());
    const made = await runAll(scenario, aboutOf(scenario), pool.ports);
    await pool.close();
    const outcome = made.comparison.series.find(({ ratio }) => !ratio)!.key;
    const why = scenario.policies
      .slice(1)
      .map(({ id }) => [id, partsAtHand(scenario, { policy: id, outcome }, made)] as const)
      .filter(([, parts]) => parts !== null);
    writeFileSync(file, JSON.stringify({ comparison: made.comparison, why: Object.fromEntries(why) }));
  }
  return JSON.parse(readFileSync(file, "utf8")) as Kept;
}

/**
 * What the first view draws, in the figures it shows: months of one outcome, five significant figures. The hashes stay
 * those of the whole result, and the page replaces these numbers by its own run's.
 */
function forShipping(comparison: Comparison, { model }: Engine): Comparison {
  const drawn = (comparison.series.find(({ metric }) => metric === "headcount") ?? comparison.series[0]!).key;
  // A line of a few hundred pixels needs three figures.
  const only = (paths: Readonly<Record<string, Path>>) =>
    JSON.parse(
      JSON.stringify(Object.fromEntries(Object.entries(paths).filter(([key]) => key === drawn)), rounded(3)),
    ) as Readonly<Record<string, Path>>;
  const slim: Comparison = {
    ...comparison,
    policies: comparison.policies.map((policy) => ({
      ...policy,
      path: only(policy.path),
      changePath: policy.changePath && {},
      flows: Object.fromEntries(Object.entries(policy.flows).filter(([name]) => model.flows[name]?.income)),
      // Whom a policy reaches is not drawn at first.
      people: null,
    })),
  };
  return JSON.parse(JSON.stringify(slim, rounded(5))) as Comparison;
}

/** Rounds numbers to so many significant figures on their way into JSON. */
const rounded =
  (figures: number) =>
  (_: string, value: unknown): unknown =>
    typeof value === "number" ? Number(value.toPrecision(figures)) : value;
