/** One reference value computed outside this project. See README.md beside this file. */
export interface VectorCase<Parameters, Value> {
  readonly name: string;
  readonly measure: string;
  readonly parameters: Parameters;
  readonly value: Value;
  /** Relative, against max(1e-3, |value|); 0 means exact. */
  readonly tolerance: number;
  readonly peer: string;
  readonly advisory?: boolean;
  readonly data?: unknown;
  readonly weights?: unknown;
}

/** Reads a vector file's text. The caller names what the cases hold, measure by measure. */
export function readVectors<Parameters, Value>(text: string): readonly VectorCase<Parameters, Value>[] {
  return (JSON.parse(text) as { cases: VectorCase<Parameters, Value>[] }).cases;
}

/** Whether a result agrees with a reference value as its tolerance demands. */
export function agrees(actual: number, expected: number, tolerance: number): boolean {
  return Object.is(actual, expected) || Math.abs(actual - expected) <= tolerance * Math.max(1e-3, Math.abs(expected));
}
