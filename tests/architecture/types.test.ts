import { existsSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

test("the published types are one file that needs no platform and no source of ours", () => {
  const file = resolve("dist/node/index.d.ts");
  expect(existsSync(file), "npm run prepare writes it").toBe(true);
  const program = ts.createProgram([file], {
    strict: true,
    exactOptionalPropertyTypes: true,
    lib: ["lib.es2023.d.ts"],
    types: [],
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  });
  const ours = program.getSourceFile(file)!;
  const messages = [...program.getSyntacticDiagnostics(ours), ...program.getSemanticDiagnostics(ours)];
  expect(messages.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);
  const read = program.getSourceFiles().map(({ fileName }) => fileName.replaceAll("\\", "/"));
  expect(read.filter((name) => !name.includes("/node_modules/"))).toEqual([file.replaceAll("\\", "/")]);
});
