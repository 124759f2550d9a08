/** One line that names an experiment: equal hashes mean that the same runs are asked for and the same numbers read. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";
import { scenarioHash } from "../scenario/hash.ts";
import type { Experiment } from "./experiment.ts";

/**
 * SHA-256 of the canonical JSON (RFC 8785) of an experiment without its texts, its scenario by its own hash.
 *
 * @returns 64 hexadecimal digits.
 */
export function experimentHash({ scenario, factors, ...rest }: Experiment): string {
  const named = factors.map(({ name, target, range, levels }) => ({ name, target, range, levels }));
  return bytesToHex(sha256(utf8ToBytes(canonicalize({ ...rest, scenario: scenarioHash(scenario), factors: named })!)));
}
