import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { parse } from "yaml";

const text = `
principal: 2000      # yuan
monthly: 0.005       # share
months: 120
`;

/** A first proof of the way from a YAML text to a hash of its numbers, the same in Node and in a browser. */
export function toyHash(): string {
  const loan = parse(text) as { principal: number; monthly: number; months: number };
  const balances = new DataView(new ArrayBuffer(8 * loan.months));
  let balance = loan.principal;
  for (let month = 0; month < loan.months; month++) {
    balance += balance * loan.monthly;
    balances.setFloat64(8 * month, Math.sqrt(balance), true);
  }
  return bytesToHex(sha256(Uint8Array.of(...new Uint8Array(balances.buffer), ...utf8ToBytes(text))));
}

/** Computed apart from this project, by Python's hashlib and struct. */
export const TOY_HASH = "a66af50525cf507b16d811c38f0031cfa8cb3eb4c2a0e5949db8b7f858307fc8";
