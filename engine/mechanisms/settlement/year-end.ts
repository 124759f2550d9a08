/** The year end of one cooperative: what it earned, and who gets it. */
import { settleSurplus } from "../../model/surplus.ts";
import type { World } from "../../model/world.ts";
import { diversionShare, practisedPatronage } from "../../population/cooperative-rules.ts";
import { cooperativeOf, type CooperativeKind } from "../../population/cooperatives.ts";
import type { Village } from "../../population/villages.ts";
import { inverseNormal } from "../../support/inverse-normal.ts";
import { audited, moveRules, votesOfCore } from "./control.ts";
import { purposes, type SettlementOwn } from "./declaration.ts";
import { ends, windUp } from "./exit.ts";

/** The year's return on the capital of farm and asset-income cooperatives; a loss takes at most all of it. */
export function earn(village: Village, kind: "asset" | "farm", world: World, { p, flow }: SettlementOwn): void {
  const { index, first, end } = village;
  const { households: h, cooperatives: c, draws, clock, economy, terms, ledger } = world;
  const row = cooperativeOf(index, kind);
  if (c.founded[row] === 0) return;
  const asset = kind === "asset";
  const mean = asset ? p.assetReturn : economy.farmReturn;
  const spread = asset ? p.assetRisk : p.farmReturnRisk;
  const luck = draws.one(index, asset ? purposes.assetReturn : purposes.farmReturn, clock.yearKey);
  const earned = Math.max(-1, mean + spread * inverseNormal(luck)) * Math.max(0, c.cash[row]!);
  c.cash[row]! += earned;
  c[earned < 0 ? "costOfYear" : "revenueOfYear"][row]! += Math.abs(earned);
  const [gains, losses] = asset ? [flow.assetReturns, flow.assetLosses] : [flow.farmReturns, flow.farmCapitalLosses];
  ledger.transfer(index, earned < 0 ? losses : gains, Math.abs(earned));
  if (!asset) return;
  let land = 0;
  for (let i = first; i < end; i++) land += h.landShares[i]!;
  const fromLand = p.landYield * land * terms.farmGrowth;
  c.cash[row]! += fromLand;
  c.revenueOfYear[row]! += fromLand;
  ledger.transfer(index, flow.landEarnings, fromLand);
}

/** Settles one cooperative, carries the result into its books and its members' pockets, and lets it change or end. */
export function settle(village: Village, kind: CooperativeKind, world: World, own: SettlementOwn): void {
  const { cooperatives: c, terms, economy, clock } = world;
  const row = cooperativeOf(village.index, kind);
  const surplus = c.revenueOfYear[row]! - c.costOfYear[row]!;
  if (c.founded[row] === 0 && surplus === 0) return;
  const shares = c.ownShares[row]! + c.grantedShares[row]!;
  const votes = votesOfCore(village, kind, row, world, own);
  const seen = audited(row, world);
  const management = kind === "trade" ? 0 : c.management[row]! - economy.managementMean;
  const rules =
    kind === "fund"
      ? { ...terms, floorRate: 0, diversionRate: 0 }
      : {
          ...terms,
          diversionRate: diversionShare(votes, seen, management, { ...own.p, diversionRate: terms.diversionRate }),
          patronageShare: practisedPatronage(
            terms.patronageShare,
            terms.legalPatronage,
            c.ruleDrift[row]!,
            own.p.driftDepth,
            seen,
          ),
        };
  divide(village, kind, row, world, own, rules);
  own.cooperatives.coreVotesLast[row] = votes;
  own.cooperatives.surplusLast[row] = surplus;
  own.cooperatives.patronageLast[row] = rules.patronageShare;
  if ((kind !== "farm" && kind !== "asset") || c.founded[row] === 0) return;
  moveRules(row, votes, seen, world, own);
  // Until public money or others' land is in it, an asset-income cooperative is its holders' own affair.
  if (kind === "asset" && !entrusted(village, row, world)) return;
  const lost = c.ownShares[row]! + c.grantedShares[row]! < own.p.insolvency * shares;
  const over = ends(row, lost, world, own);
  if (over) windUp(village, kind, row, world, own);
  if (clock.burnIn) return;
  own.cooperatives.yearsAtRisk[row]!++;
  if (over) own.cooperatives.exits[row]!++;
}

/** Whether an asset-income cooperative holds granted shares or land of others. */
function entrusted({ first, end }: Village, row: number, { households: h, cooperatives: c }: World): boolean {
  if (c.grantedShares[row]! > 0) return true;
  for (let i = first; i < end; i++) if (h.landShares[i]! > 0) return true;
  return false;
}

/** Divides the surplus of a year: floors and rents, reserve, diversion, refunds by trade, dividends by shares. */
function divide(
  { index, first, end }: Village,
  kind: CooperativeKind,
  row: number,
  world: World,
  { p, flow, cooperatives: last }: SettlementOwn,
  rules: Parameters<typeof settleSurplus>[1],
): void {
  const { households: h, cooperatives: c, terms, ledger } = world;
  const [fund, asset, farm] = [kind === "fund", kind === "asset", kind === "farm"];
  let [elites, land] = [0, 0];
  for (let i = first; i < end; i++) {
    elites += h.elite[i]!;
    if (asset) land += h.landShares[i]!;
  }
  const perMu = p.landValue / terms.priceLevel;
  const books = {
    surplus: c.revenueOfYear[row]! - c.costOfYear[row]!,
    reserve: c.reserve[row]!,
    ownShares: c.ownShares[row]!,
    grantedShares: c.grantedShares[row]!,
    publicCapital: c.publicCapital[row]!,
    floorArrears: c.floorArrears[row]!,
    volume: c.volumeOfYear[row]!,
    landShares: land * perMu,
    landRent: (land * terms.landFloor) / terms.priceLevel,
  };
  const result = settleSurplus(books, rules);

  const own = kind === "trade" ? h.tradeShares : fund ? h.fundShares : farm ? h.farmShares : h.ownShares;
  const traded = kind === "trade" ? h.patronage : h.farmVolume;
  const byTrade = kind === "trade" || farm;
  const keptOwn = books.ownShares > 0 ? result.ownShares / books.ownShares : 1;
  const keptGranted = books.grantedShares > 0 ? result.grantedShares / books.grantedShares : 1;
  // Money that is lent out cannot be paid out: what the till does not hold is owed (floors) or kept (the rest).
  const decided = result.floors + result.dividends + result.refunds + result.diversion;
  const payable = decided > c.cash[row]! ? Math.max(0, c.cash[row]!) / decided : 1;
  const perShare = fund
    ? 0
    : payable * ratio(result.dividends, result.ownShares + result.grantedShares + books.landShares);
  const perMember = fund ? payable * ratio(result.dividends, c.members[row]!) : 0;
  // Floors and arrears go to granted shares and land as their claims of the year do; arrears alone, by shares.
  const claims = rules.floorRate * books.grantedShares + books.landRent;
  const toGranted = claims > 0 ? (rules.floorRate * books.grantedShares) / claims : books.grantedShares > 0 ? 1 : 0;
  const perGranted = payable * ratio(toGranted * result.floors, books.grantedShares);
  const perLand = payable * ratio((1 - toGranted) * result.floors, land);
  const perTrade = payable * ratio(result.refunds, books.volume);
  const perElite = payable * ratio(result.diversion, elites);

  let [floors, rents, dividends, grantedDividends, landDividends, refunds, diverted] = [0, 0, 0, 0, 0, 0, 0];
  for (let i = first; i < end; i++) {
    const granted = asset ? h.grantedShares[i]! : 0;
    const mu = asset ? h.landShares[i]! : 0;
    own[i]! *= keptOwn;
    if (asset) h.grantedShares[i]! *= keptGranted;
    const floor = perGranted * granted;
    const rent = perLand * mu;
    const dividend = perShare * own[i]! + perMember * h.fundMember[i]!;
    const onGranted = perShare * granted * keptGranted;
    const onLand = perShare * perMu * mu;
    const refund = byTrade ? perTrade * traded[i]! : 0;
    const skim = perElite * h.elite[i]!;
    if (byTrade) traded[i] = 0;
    const income = floor + rent + dividend + onGranted + onLand + refund + skim;
    h.cash[i]! += income;
    h.incomeOfMonth[i]! += income;
    floors += floor;
    rents += rent;
    dividends += dividend;
    grantedDividends += onGranted;
    landDividends += onLand;
    refunds += refund;
    diverted += skim;
  }
  const outside = elites === 0 ? payable * result.diversion : 0;
  ledger.transfer(index, flow.floorsPaid, floors);
  ledger.transfer(index, flow.landRents, rents);
  ledger.transfer(index, fund ? flow.fundDividends : farm ? flow.farmDividends : flow.dividends, dividends);
  ledger.transfer(index, flow.grantedDividends, grantedDividends);
  ledger.transfer(index, flow.landDividends, landDividends);
  ledger.transfer(index, farm ? flow.farmRefunds : flow.patronageRefunds, refunds);
  ledger.transfer(index, flow.diverted, diverted);
  ledger.transfer(index, flow.divertedOutside, outside);
  const paid = floors + rents + dividends + grantedDividends + landDividends + refunds + diverted + outside;
  last.refundsLast[row] = refunds;
  last.dividendsLast[row] = dividends + grantedDividends + landDividends;
  last.floorsLast[row] = floors + rents;
  last.divertedLast[row] = diverted + outside;
  c.cash[row]! -= paid;
  // What nobody was there to take (a fund without members, say) stays in the reserve.
  const owed = (1 - payable) * result.floors;
  c.reserve[row] = Math.max(0, result.reserve + decided - paid - owed);
  c.ownShares[row] = result.ownShares;
  c.grantedShares[row] = result.grantedShares;
  c.publicCapital[row] = result.publicCapital;
  c.floorArrears[row] = result.floorArrears + owed;
  c.revenueOfYear[row] = c.costOfYear[row] = c.volumeOfYear[row] = 0;
}

/** Below a millionth of a yuan there is nothing to divide by: the quotient would overflow. */
const NOTHING = 1e-6;
const ratio = (part: number, whole: number): number => (whole > NOTHING ? part / whole : 0);
