/** Money found in the agents' own columns, by stocked sector: what the ledger is checked against. */
import { KINDS } from "../population/cooperatives.ts";
import { STOCKED } from "./ledger.ts";
import type { World } from "./world.ts";

const FUND = KINDS.indexOf("fund");

/** @returns Yuan held by households, cooperatives, funds and enterprises; shape [STOCKED]. Summed in row order. */
export function countStocks({ households, cooperatives, enterprises, householdCount }: World): Float64Array {
  const counted = new Float64Array(STOCKED.length);
  for (let i = 0; i < householdCount; i++) counted[0]! += households.cash[i]!;
  for (let c = 0; c < cooperatives.cash.length; c++)
    counted[cooperatives.kind[c] === FUND ? 2 : 1]! += cooperatives.cash[c]!;
  for (const cash of enterprises.cash) counted[3]! += cash;
  return counted;
}
