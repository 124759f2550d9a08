/** One line that names what was simulated: equal hashes mean equal scenarios, whatever their files look like. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";
import type { Scenario } from "./scenario.ts";

/**
 * SHA-256 of the canonical JSON (RFC 8785) of a scenario without its texts: titles, questions and names of policies.
 *
 * Comments, order of keys, spelling of numbers, translations and defaults written out do not change it; anything that
 * could change a result does. The package `canonicalize` sorts by UTF-16 units and writes numbers as the RFC asks; a
 * test holds it to the RFC's own values.
 *
 * @returns 64 hexadecimal digits.
 * @see RFC 8785, JSON Canonicalization Scheme.
 */
export function scenarioHash(scenario: Scenario): string {
  const { title: _title, question: _question, lookAt: _lookAt, limits: _limits, policies, ...rest } = scenario;
  const wordless = { ...rest, policies: policies.map(({ id, settings }) => ({ id, settings })) };
  return bytesToHex(sha256(utf8ToBytes(canonicalize(wordless)!)));
}
