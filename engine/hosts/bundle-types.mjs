// Bundles the types of the library: `npm run build:types`.
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { generateDtsBundle } = require("dts-bundle-generator");
const { TypesUsageEvaluator } = require("dts-bundle-generator/dist/types-usage-evaluator.js");

// The generator asks of every symbol whether any of hundreds of exports uses it, and walks the whole graph each time:
// minutes for a model of this size. What a symbol is used by does not change, so it is walked once and remembered.
const usedBy = new WeakMap();
TypesUsageEvaluator.prototype.isSymbolUsedBySymbolImpl = function (from, to) {
  let all = usedBy.get(from);
  if (!all) {
    usedBy.set(from, (all = new Set([from])));
    for (const symbol of all) for (const user of this.nodesParentsMap.get(symbol) ?? []) all.add(user);
  }
  return all.has(to);
};

const bundles = [
  { filePath: "engine/index.ts", project: "engine/tsconfig.json", out: "dist/node/index.d.ts" },
  { filePath: "engine/hosts/node.ts", project: "engine/hosts/types.tsconfig.json", out: "dist/node/node.d.ts" },
];
for (const { filePath, project, out } of bundles) {
  const [types] = generateDtsBundle([{ filePath, noCheck: true, output: { exportReferencedTypes: false } }], {
    preferredConfigPath: project,
  });
  writeFileSync(out, types);
}
