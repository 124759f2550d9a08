/** The asset-income cooperative every village has from the start, held by its better-off households. */
import type { World } from "../../model/world.ts";
import { cooperativeOf } from "../../population/cooperatives.ts";
import { sharesByRank } from "../../population/farm-cooperative.ts";
import type { Village } from "../../population/villages.ts";
import type { SettlementOwn } from "./declaration.ts";

/**
 * Gives out the cooperative's own shares.
 *
 * The richest households by assigned income hold them, the k-th a share proportional to k^-c (K13: largest 20%, ten
 * largest 60%).
 */
export function foundAssetCooperative(
  { index, first, end }: Village,
  { households: h, cooperatives: c, economy }: World,
  { p }: SettlementOwn,
): void {
  const row = cooperativeOf(index, "asset");
  c.management[row] = economy.managementMean;
  const count = end - first;
  const capital = p.assetCapital * count;
  if (!(capital > 0)) return;
  const holders = Math.max(1, Math.min(Math.round(p.assetHolders), Math.floor(count / 3)));
  const richest = Array.from({ length: count }, (_, k) => first + k)
    .sort((a, b) => h.assignedIncome[b]! - h.assignedIncome[a]! || a - b)
    .slice(0, holders);
  const parts = sharesByRank(holders, p.assetConcentration);
  richest.forEach((i, k) => {
    const shares = capital * parts[k]!;
    h.ownShares[i] = shares;
    c.ownShares[row]! += shares;
  });
  c.cash[row] = c.ownShares[row]!;
  c.members[row] = holders;
  c.founded[row] = 1;
}
