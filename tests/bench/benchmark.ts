/** One benchmark: what it found, line by line, and which goals it reached. */
export interface Goal {
  /** With the number reached and the number aimed at. */
  readonly text: string;
  readonly reached: boolean;
}

export interface Findings {
  readonly lines: readonly string[];
  readonly goals: readonly Goal[];
  /** What must never differ, such as bits and statistics, and does. */
  readonly faults: readonly string[];
}

export interface Benchmark {
  readonly title: string;
  run(): Promise<Findings>;
}
