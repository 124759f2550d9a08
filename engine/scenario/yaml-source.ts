/** A YAML text as plain data, and where in the text each part of it stands. */
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type Pair } from "yaml";
import { tooDeepAt } from "./nesting.ts";
import type { Path } from "../support/problem.ts";
import type { Fault, Place } from "./fault.ts";

/** A fault that is tied to a place and not to a path alone. */
export type PlacedFault = Fault & { readonly place: Place };

export interface Source {
  /** Undefined if the text is not YAML. */
  readonly data: unknown;
  /** What the parser found; and what YAML allows and scenario files do not: repeated keys, references, keys that are not texts. */
  readonly faults: readonly PlacedFault[];
  /**
   * The key or value a path leads to; what is absent is where its parent is named.
   *
   * @param span Characters of a value that is a text.
   */
  locate(path: Path, at: "key" | "value", span?: readonly [from: number, to: number]): Place;
}

/**
 * Reads a text of bearable length.
 *
 * @returns No data, and all syntax faults at once, if the text is not YAML.
 */
export function readYaml(text: string): Source {
  // The parser can fill a counter itself, but overlooks line breaks in some plain texts of several lines.
  const lines = new LineCounter();
  text.split("\n").reduce((start, line) => (lines.addNewLine(start), start + line.length + 1), 0);
  const place = ([start, end]: readonly [number, number]): Place => placeOf(text, lines, start, end);
  const broken = (faults: readonly PlacedFault[]): Source => ({ data: undefined, faults, locate: () => place([0, 0]) });

  const deep = tooDeepAt(text);
  if (deep !== null) return broken([{ code: "tooDeep", path: [], at: "value", place: place([deep, deep + 1]) }]);
  // Repeated keys are found below, in linear time.
  const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: "error" });
  const complaints = [...document.errors, ...document.warnings];
  if (complaints.length > 0)
    return broken(
      complaints.map(({ code, pos }) => ({
        code: "syntax",
        path: [],
        at: "value",
        arguments: { cause: code },
        place: place(pos),
      })),
    );
  const root = document.contents as Node | null;
  if (root === null || (isScalar(root) && root.value === null))
    return broken([{ code: "emptyFile", path: [], at: "value", place: place([0, 0]) }]);

  const faults: PlacedFault[] = [];
  const blame = (fault: Fault, node: unknown): unknown =>
    faults.push({ ...fault, place: place(rangeOf(node) ?? [0, 0]) });
  return {
    data: toData(root, [], blame),
    faults,
    locate: (path, at, span) => place(within(rangeAt(root, path, at), span, text)),
  };
}

const keyText = ({ key }: Pair): string | null => (isScalar(key) ? String(key.value ?? "") : null);

/** Plain data; own properties only, whatever they are called. */
function toData(node: unknown, path: Path, blame: (fault: Fault, node: unknown) => void): unknown {
  if (isAlias(node)) {
    blame({ code: "alias", path, at: "value" }, node);
    return undefined;
  }
  if (isSeq(node)) return node.items.map((item, k) => toData(item, [...path, k], blame));
  if (!isMap(node)) return isScalar(node) ? node.value : null;
  const entries = new Map<string, unknown>();
  for (const pair of node.items) {
    const key = keyText(pair);
    const here = [...path, key ?? ""];
    if (key === null) blame({ code: "keyNotText", path, at: "key" }, pair.key);
    else if (entries.has(key)) blame({ code: "duplicateKey", path: here, at: "key" }, pair.key);
    // No scenario knows a key of this name, and objects treat it specially.
    else if (key === "__proto__") blame({ code: "unknownKey", path: here, at: "key" }, pair.key);
    else entries.set(key, toData(pair.value, here, blame));
  }
  return Object.fromEntries(entries);
}

/** Offsets of a key or value. */
function rangeAt(root: Node, path: Path, at: "key" | "value"): readonly [start: number, end: number] {
  let node: unknown = root;
  let key: unknown = null;
  for (const step of path) {
    const pair = isMap(node) ? node.items.find((one) => keyText(one) === step) : undefined;
    const item: unknown = isSeq(node) ? node.items[step as number] : pair?.value;
    if (pair === undefined && item === undefined) return rangeOf(key) ?? startOf(node);
    [key, node] = [pair?.key ?? null, item];
  }
  if (at === "key") return rangeOf(key) ?? startOf(node);
  const value = rangeOf(node);
  return value && value[1] > value[0] ? value : (rangeOf(key) ?? startOf(node));
}

/** A part of a text as it is written. Where it is written in other characters than it has, the whole stands for the part. */
function within(
  [start, end]: readonly [number, number],
  span: readonly [number, number] | undefined,
  text: string,
): readonly [number, number] {
  if (!span) return [start, end];
  const quoted = /["']/.test(text[start]!) ? 1 : 0;
  const raw = text.slice(start + quoted, end - quoted);
  return /[\\\n]|''/.test(raw)
    ? [start, end]
    : [start + quoted + span[0], start + quoted + Math.max(span[1], span[0] + 1)];
}

const rangeOf = (node: unknown): readonly [number, number] | null => {
  const range = (node as Node | null)?.range;
  return range ? [range[0], range[1]] : null;
};
const startOf = (node: unknown): readonly [number, number] => {
  const start = rangeOf(node)?.[0] ?? 0;
  return [start, start + 1];
};

function placeOf(text: string, lines: LineCounter, start: number, end: number): Place {
  const { line, col } = lines.linePos(start);
  const written = /^[^\r\n]*/.exec(text.slice(start, end))![0].trimEnd();
  const column = Math.max(1, col);
  return { line: Math.max(1, line), column, endColumn: column + Math.max(1, written.length), written };
}
