import type { Fault } from "../scenario/fault.ts";
import type { Factor } from "./experiment.ts";

/** What is wrong if an experiment has more factors than its design can take. */
export const tooManyFactors = (factors: readonly Factor[], most: number): readonly Fault[] =>
  factors.length <= most
    ? []
    : [
        {
          code: "wrongCount",
          path: ["factors"],
          at: "value",
          expected: { kind: "list", minimum: 1, maximum: most },
          arguments: { count: factors.length },
        },
      ];
