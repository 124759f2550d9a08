import { resolve } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

/** Names that exist on some platforms only, and the code of TypeScript's refusal. */
const platform: readonly string[] = [
  "document.title",
  "window.name",
  "localStorage.length",
  "performance.now()",
  "process.env",
  "console.log(1)",
  "setTimeout(() => {}, 1)",
  "fetch('a')",
  "crypto.randomUUID()",
  "new Worker('a')",
  "import.meta.env",
  "import('node:fs')",
];

test("the compiler refuses every name of a platform in the engine", () => {
  const file = resolve("engine/impure.ts");
  const { config } = ts.readConfigFile("engine/tsconfig.json", (path) => ts.sys.readFile(path));
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, resolve("engine"));
  const source = platform.map((expression) => `void ${expression};`).join("\n") + "\nexport {};\n";

  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => path === file || fileExists(path);
  host.getSourceFile = (path, ...rest) =>
    path === file ? ts.createSourceFile(path, source, ts.ScriptTarget.ES2023) : getSourceFile(path, ...rest);
  // All files of the engine are in the program, so that a library whose types bring a platform in is found too.
  const program = ts.createProgram([...fileNames, file], options, host);

  const impure = program.getSourceFile(file)!;
  const lines = program
    .getSemanticDiagnostics(impure)
    .map(({ start }) => impure.getLineAndCharacterOfPosition(start!).line);
  expect(platform.filter((_, line) => !lines.includes(line))).toEqual([]);
});
