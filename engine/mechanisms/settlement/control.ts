/** Who controls a cooperative this year: its core, its auditors, its managers. */
import { villageOfRow } from "../../population/agents.ts";
import type { World } from "../../model/world.ts";
import { CORE, coreVotes } from "../../population/cooperative-rules.ts";
import type { CooperativeKind } from "../../population/cooperatives.ts";
import type { Village } from "../../population/villages.ts";
import { purposes, type SettlementOwn } from "./declaration.ts";

/** Whether a cooperative is audited this year. */
export const audited = (row: number, { draws, clock, terms }: World): 0 | 1 =>
  terms.auditRate > 0 && draws.one(row, purposes.audits, clock.yearKey) < terms.auditRate ? 1 : 0;

/**
 * Votes of the core: the ten largest holders, more where a village's row stands for several cooperatives of the mean size.
 *
 * @param row Row of the farm or asset-income cooperative of the village.
 * @returns Share of the votes, 0 to 1; the usual share where nobody holds anything.
 */
export function votesOfCore(
  { first, end }: Village,
  kind: CooperativeKind,
  row: number,
  world: World,
  { p }: SettlementOwn,
): number {
  const { households: h, cooperatives: c, economy, terms } = world;
  if (kind !== "farm" && kind !== "asset") return p.coreVotesMean;
  const size = Math.max(CORE, Math.round((CORE * c.members[row]!) / economy.farmSize));
  const largest = world.scratch(2, size);
  let [found, total, holders] = [0, 0, 0];
  for (let i = first; i < end; i++) {
    const held = kind === "farm" ? h.farmShares[i]! : h.ownShares[i]! + h.grantedShares[i]!;
    if (held === 0) continue;
    total += held;
    holders++;
    let at = Math.min(found, size - 1);
    if (found === size && largest[at]! >= held) continue;
    for (; at > 0 && largest[at - 1]! < held; at--) largest[at] = largest[at - 1]!;
    largest[at] = held;
    if (found < size) found++;
  }
  if (total === 0) return p.coreVotesMean;
  let core = 0;
  for (let k = 0; k < found; k++) core += largest[k]!;
  return coreVotes(core / total, Math.max(1, (holders * CORE) / size), terms.oneMemberOneVote);
}

/**
 * Lets rules and management move at the end of the year.
 *
 * Drift moves by speed · (goal − drift): the goal is the law (1) where audited or where the core has no majority, pay by
 * shares and rising thresholds (−1) otherwise, and nothing (0) instead where openness is subsidised. Management gains
 * a part of what is missing where its people were trained, another as far as the village's cadres were, and fades back
 * to its mean.
 */
export function moveRules(
  row: number,
  votes: number,
  seen: 0 | 1,
  { cooperatives: c, villages, terms, economy, draws, clock }: World,
  { p }: SettlementOwn,
): void {
  const lawful = seen === 1 || votes <= p.majority ? 1 : terms.opennessSubsidy > 0 ? 0 : -1;
  c.ruleDrift[row]! += p.driftSpeed * (lawful - c.ruleDrift[row]!);
  const trained = draws.one(row, purposes.training, clock.yearKey) < terms.managementTraining;
  const management = c.management[row]! + p.managementFade * (economy.managementMean - c.management[row]!);
  const taught = trained ? management + p.trainingGain * (1 - management) : management;
  c.management[row] =
    taught + p.cadreManagement * villages.cadreTraining[villageOfRow("cooperatives", row)]! * (1 - taught);
}
