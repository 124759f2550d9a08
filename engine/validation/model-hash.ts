import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";
import type { Model } from "../model/model.ts";
import type { Base } from "../population/base.ts";

/**
 * One line that names what a table of validation was made with: SHA-256 of the canonical JSON of all that the model
 * declares. It changes with any parameter, lever, metric, base, or description of a rule; not with code alone.
 *
 * @param bases By id.
 * @returns 64 hexadecimal digits.
 */
export function modelHash(
  { levers, mechanisms, metrics, parameters, flows }: Model,
  bases: Record<string, Base>,
): string {
  // Functions have no JSON; what they do is in the descriptions.
  const declared = JSON.parse(JSON.stringify({ levers, mechanisms, metrics, parameters, flows, bases })) as unknown;
  return bytesToHex(sha256(utf8ToBytes(canonicalize(declared)!)));
}
