/**
 * What the page needs at once goes into one chunk. Left alone, the bundler cuts it along every part that a lazy view
 * shares with it, and a dozen small files compress worse than one.
 */
import { join } from "node:path";

/** The part of the bundler's context that is used. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** The engine comes lazily but for a few constants; named here it would come whole. */
const OURS = /\/playground\/|\/node_modules\/svelte\/|^\0virtual:coopolis$/;

/** A group for `output.codeSplitting.groups`: modules that the entry reaches by static imports. */
export function firstPage(root: string): { name(id: string, modules: Modules): string | null } {
  const entry = join(root, "playground/main.ts");
  let needed: Set<string> | undefined;
  const reachedFrom = (id: string, modules: Modules, found = new Set<string>()): Set<string> => {
    if (found.has(id)) return found;
    found.add(id);
    for (const next of modules.getModuleInfo(id)?.importedIds ?? []) reachedFrom(next, modules, found);
    return found;
  };
  return {
    name(id, modules) {
      needed ??= reachedFrom(entry, modules);
      return id !== entry && OURS.test(id) && needed.has(id) ? "page" : null;
    },
  };
}
