/** The asset-income cooperative every village has from the start, held by its better-off households. */
import type { World } from "../../model/world.ts";
import { cooperativeOf } from "../../population/cooperatives.ts";
import type { Village } from "../../population/villages.ts";
import { exp } from "../../support/exp.ts";
import { log } from "../../support/log.ts";
import type { SettlementOwn } from "./declaration.ts";

/**
 * Gives out the cooperative's own shares.
 *
 * The richest households by assigned income hold them, the k-th a share proportional to k^-c (K13: largest 20%, ten
 * largest 60%).
 */
export function foundAssetCooperative(
  { index, first, end }: Village,
  { households: h, cooperatives: c }: World,
  { p }: SettlementOwn,
): void {
  const count = end - first;
  const capital = p.assetCapital * count;
  if (!(capital > 0)) return;
  const holders = Math.max(1, Math.min(Math.round(p.assetHolders), Math.floor(count / 3)));
  const richest = Array.from({ length: count }, (_, k) => first + k)
    .sort((a, b) => h.assignedIncome[b]! - h.assignedIncome[a]! || a - b)
    .slice(0, holders);
  const weights = richest.map((_, k) => exp(-p.assetConcentration * log(k + 1)));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const row = cooperativeOf(index, "asset");
  richest.forEach((i, k) => {
    const shares = (capital * weights[k]!) / sum;
    h.ownShares[i] = shares;
    c.ownShares[row]! += shares;
  });
  c.cash[row] = c.ownShares[row]!;
  c.members[row] = holders;
  c.founded[row] = 1;
}
