/** Problems on their way from the schema to their place in the text. */
import type { Expectation, Path, Problem, ProblemCode } from "../support/problem.ts";
import { nearest } from "./nearest.ts";

/** A problem that has a path but no position yet. */
export interface Fault {
  readonly code: ProblemCode;
  readonly path: Path;
  /** Whether the key or the value at the path is to blame. */
  readonly at: "key" | "value";
  /** The part of a text's characters that is to blame; the whole value if absent. */
  readonly span?: readonly [from: number, to: number];
  readonly expected?: Expectation;
  /** Names that would have been right here. */
  readonly names?: readonly string[];
  readonly arguments?: Problem["arguments"];
}

/** A stretch of a text, first line only. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  /** The words that stand there. */
  readonly written: string;
}

/** As many known names as a message lists. */
const LISTED = 12;

/**
 * A fault as a problem.
 *
 * @param place Where it is in the text; null if there is no text.
 * @param data What the fault's path leads into.
 */
export function problemOf(fault: Fault, place: Place | null, data: unknown): Problem {
  const { code, path, at, span, names = [] } = fault;
  const absent = code === "missing" || code === "missingLanguage";
  const value = at === "key" ? path.at(-1) : dataAt(data, path);
  const came = span && typeof value === "string" ? value.slice(...span) : value;
  const listed = names.slice(0, LISTED).join(", ") + (names.length > LISTED ? ", …" : "");
  return {
    code,
    path,
    line: place?.line ?? 0,
    column: place?.column ?? 0,
    endColumn: place?.endColumn ?? 0,
    expected: fault.expected ?? null,
    got: absent
      ? null
      : ((span && typeof came === "string" ? came : place?.written) ??
        (typeof came === "string" ? came : (JSON.stringify(came) ?? ""))),
    nearest: typeof came === "string" ? nearest(came, names) : null,
    arguments: { ...(names.length > 0 && { known: listed }), ...fault.arguments },
  };
}

/** What `path` leads to in plain data; undefined if it leads nowhere. */
export function dataAt(data: unknown, path: Path): unknown {
  let found = data;
  for (const step of path) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, step)) return undefined;
    found = (found as Record<string | number, unknown>)[step];
  }
  return found;
}

/** True if `path` lies at or below `root`. */
export const isWithin = (path: Path, root: Path): boolean => root.every((step, k) => path[k] === step);
