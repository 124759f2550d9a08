import { expect, test } from "vitest";
import lock from "../../package-lock.json" with { type: "json" };

interface Locked {
  readonly resolved?: string;
  readonly optionalDependencies?: Record<string, string>;
}
const packages = lock.packages as Record<string, Locked>;

/** Where Node would look for a package that is asked for from a folder, nearest first. */
function* places(from: string, name: string): Generator<string> {
  for (let folder = from; folder; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/"))))
    yield `${folder}/node_modules/${name}`;
  yield `node_modules/${name}`;
}

// npm drops the packages of other platforms when it adds to an installed tree. To mend it, make the file anew in an
// empty folder: copy package.json and .npmrc there, then npm install --package-lock-only
test("package-lock.json names the optional packages of every platform", () => {
  const missing = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => ![...places(from, name)].some((place) => place in packages)),
  );
  expect(missing).toEqual([]);
});

test("package-lock.json names no registry", () => {
  expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});
