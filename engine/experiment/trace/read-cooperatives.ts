/** One month of the cooperatives of a trace. */
import { cooperativeOf, KINDS, type CooperativeKind } from "../../population/cooperatives.ts";
import { CONSUMER_PLACES } from "../../population/consumers.ts";
import type { Village } from "../../population/villages.ts";
import type { World } from "../../model/world.ts";
import { shareConcentration } from "../../support/share-concentration.ts";
import { COOPERATIVE_TRACE, type CooperativeTrace } from "./columns.ts";

/** What is copied from a cooperative's own columns, where the model has them. */
const COPIED = [
  "groups",
  "stage",
  "cash",
  "reserve",
  "ownShares",
  "grantedShares",
  "publicCapital",
  "loans",
  "management",
  "ruleDrift",
  "surplusLast",
  "refundsLast",
  "dividendsLast",
  "floorsLast",
  "divertedLast",
  "patronageLast",
  "coreVotesLast",
  "exits",
] as const satisfies readonly CooperativeTrace[];

/** Writes row `at` of every cooperative column. */
export function readCooperatives(world: World, to: Float32Array, at: number, rows: number): void {
  const { cooperatives: c, frames, blocks, clock } = world;
  const count = frames.cooperatives.count;
  const place = (name: CooperativeTrace, row: number): number => (COOPERATIVE_TRACE.indexOf(name) * rows + row) * count;
  for (const name of COPIED) {
    const column = frames.cooperatives.columns[name];
    if (column) to.set(column, place(name, at));
  }
  // Sorting who holds how much takes longer than all the rest, and shares move at the year end.
  const weigh = at === 0 || clock.monthOfYear === 12;
  const [largest, tenLargest] = [place("largest", at), place("tenLargest", at)];
  const [members, registered, founded] = [place("members", at), place("registeredMembers", at), place("founded", at)];
  for (const village of blocks)
    for (const kind of KINDS) {
      const row = cooperativeOf(village.index, kind);
      const inIt = membersOf(village, kind, world);
      to[members + row] = inIt.all;
      to[registered + row] = inIt.registered;
      to[founded + row] = kind === "nestedMarket" ? buysThere(village.index, world) : c.founded[row]!;
      const held = weigh ? shareConcentration(holdingsOf(village, kind, world)).value : null;
      to[largest + row] = held ? held.largest : weigh ? NaN : to[place("largest", at - 1) + row]!;
      to[tenLargest + row] = held ? held.tenLargest : weigh ? NaN : to[place("tenLargest", at - 1) + row]!;
    }
}

/** Whether any town household buys in the village. */
function buysThere(village: number, { consumers }: World): 0 | 1 {
  for (let c = CONSUMER_PLACES * village; c < CONSUMER_PLACES * (village + 1); c++)
    if (consumers.active[c] === 1) return 1;
  return 0;
}

/** Whether household i is in a cooperative of its village: a member, a holder of shares, or one that sold there this month. */
function isIn(i: number, kind: CooperativeKind, { households: h }: World): boolean {
  if (kind === "trade") return h.tradeMember[i] === 1;
  if (kind === "fund") return h.fundMember[i] === 1;
  if (kind === "farm") return h.farmMember[i] === 1;
  if (kind === "asset") return h.ownShares[i]! > 0 || h.grantedShares[i]! > 0 || h.landShares[i]! > 0;
  return h.nestedSales[i]! > 0;
}

function membersOf({ first, end }: Village, kind: CooperativeKind, world: World): { all: number; registered: number } {
  let [all, registered] = [0, 0];
  for (let i = first; i < end; i++) {
    if (!isIn(i, kind, world)) continue;
    all++;
    registered += world.households.registered[i]!;
  }
  return { all, registered };
}

/** What each holder of a cooperative holds, yuan. */
function holdingsOf({ first, end }: Village, kind: CooperativeKind, { households: h }: World): number[] {
  const holdings: number[] = [];
  if (kind === "nestedMarket") return holdings;
  for (let i = first; i < end; i++) {
    const held =
      kind === "trade"
        ? h.tradeShares[i]!
        : kind === "fund"
          ? h.fundShares[i]!
          : kind === "farm"
            ? h.farmShares[i]!
            : h.ownShares[i]! + h.grantedShares[i]!;
    if (held > 0) holdings.push(held);
  }
  return holdings;
}
