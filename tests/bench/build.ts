/** Builds programs to measure as the project is built for its users: bundled, modules joined. */
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "vite";

// Inside node_modules, so that packages are found from there.
const folder = resolve("node_modules/.cache/bench");

/** Bundles a program and returns its path. */
export async function bundle(name: string, entry: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: "error",
    build: {
      ssr: resolve(entry),
      outDir: `${folder}/${name}`,
      emptyOutDir: true,
      target: "node20",
      // Constants of modules must stay `const`: V8 folds them into the code it makes, and does not fold `var`.
      rolldownOptions: { output: { entryFileNames: "main.js", topLevelVar: false } },
    },
  });
  return `${folder}/${name}/main.js`;
}

export interface Compiled {
  readonly program: string;
  /** Compiler and flags. */
  readonly description: string;
}

/**
 * Compiles a C++ program with the first compiler found.
 *
 * Scalar, as fast as the compiler can make it for this machine, and with the arithmetic as written: no fused multiply-add, no reordering.
 *
 * @returns null if no compiler is found.
 * @throws Error with the compiler's words if it refuses the program.
 */
export function compile(name: string, source: string): Compiled | null {
  mkdirSync(folder, { recursive: true });
  const program = `${folder}/${name}${process.platform === "win32" ? ".exe" : ""}`;
  const compilers = [process.env["CXX"], "c++", "g++", "clang++"].filter((one) => one !== undefined);
  const compiler = compilers.find((one) => spawnSync(one, ["--version"]).status === 0);
  if (compiler === undefined) return null;
  let words = "";
  for (const tuning of [["-march=native"], []]) {
    const flags = ["-std=c++17", "-O3", ...tuning, "-ffp-contract=off"];
    const answer = spawnSync(compiler, [...flags, "-o", program, resolve(source)], { encoding: "utf8" });
    if (answer.status === 0) return { program, description: [compiler, ...flags.slice(1)].join(" ") };
    words = answer.stderr;
  }
  throw new Error(`${compiler} refused ${source}:\n${words}`);
}
