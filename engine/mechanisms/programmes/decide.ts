/** What programmes decide in a village each January: who is on the register, what they are topped up by, who has exited. */
import type { World } from "../../model/world.ts";
import { orderOf } from "../../population/endowments.ts";
import { fillRegister, isConnected, needScore, observationLuck } from "../../population/register.ts";
import type { Village } from "../../population/villages.ts";
import { exp } from "../../support/exp.ts";
import { inverseNormal } from "../../support/inverse-normal.ts";
import { log } from "../../support/log.ts";
import { purposes, type ProgrammesOwn } from "./declaration.ts";
import { judges, livingStandard } from "./judge.ts";

/** The luck of the year: what is seen of a household (lane 0), whether checks visit it (lane 1). */
function luckOf({ first, end }: Village, { draws, clock, scratch }: World): Float64Array {
  const luck = scratch(0, 4 * (end - first));
  draws.fill(luck, first, end - first, purposes.judgement, clock.yearKey);
  return luck;
}

/**
 * How wrongly those who judge see household i this year, standard normal: m·lasting + √(1 − m²)·of the year. The same
 * neighbours and officials err about the same households.
 *
 * @param uniform The household's luck of the year. @param memory m, 0 to 1.
 */
const errorOf = (i: number, uniform: number, memory: number, { populationKey }: World): number =>
  memory * observationLuck(populationKey, i) + Math.sqrt(1 - memory * memory) * inverseNormal(uniform);

/**
 * Yearly means of household i by which its need is judged: income and living standard, weighed in logs, both less
 * the top-up it gets. Counted with it, whoever is lifted by it would lose it, and need it again.
 *
 * @returns Yuan per person and year, 1 or more; income alone where nobody was at home.
 */
function means(i: number, world: World): number {
  const { households: h, terms } = world;
  const income = Math.max(1, (h.incomeOfYear[i]! - 12 * h.topUp[i]!) / h.size[i]!);
  if (terms.registerLiving === 0) return income;
  const standard = livingStandard(i, world) - (12 * h.topUp[i]!) / Math.max(1, h.size[i]! - h.awayWorkers[i]!);
  const living = standard > 1 ? standard : income;
  return exp((1 - terms.registerLiving) * log(income) + terms.registerLiving * log(living));
}

/** Registers a village's neediest anew, as its judges see them; who leaves the register keeps no certificate. */
export function register(village: Village, world: World, own: ProgrammesOwn): void {
  const { index, first, end } = village;
  const { households: h, clock } = world;
  const luck = luckOf(village, world);
  const scores = Float64Array.from({ length: end - first }, (_, k) =>
    needScore(
      means(first + k, world),
      judges.error,
      errorOf(first + k, luck[4 * k]!, own.p.errorMemory, world),
      judges.favour,
      isConnected(h, first + k),
    ),
  );
  fillRegister(village, h, scores, own.villages.registerPlaces[index]!);
  for (let i = first; i < end; i++) if (h.registered[i] === 0) own.households.certified[i] = 0;
  own.villages.registerYear[index] = clock.calendarYear;
}

/** Living standard of each registered household as its judges see it, NaN for others and where nobody is at home. */
function seen(village: Village, world: World, luck: Float64Array, memory: number): Float64Array {
  const { first, end } = village;
  const of = world.scratch(1, end - first);
  for (let i = first; i < end; i++)
    of[i - first] =
      world.households.registered[i] === 1
        ? livingStandard(i, world) * exp(-judges.error * errorOf(i, luck[4 * (i - first)]!, memory, world))
        : NaN;
  return of;
}

/**
 * Moves each registered household's monthly top-up by what its seen living standard lacks to the level, or exceeds it:
 * a household that stays below gets more each year, one that rises gets less.
 *
 * e' = min(level, max(0, e + (level − seen) · persons at home / 12))
 */
export function topUp(village: Village, world: World, { p }: ProgrammesOwn): void {
  const { first, end } = village;
  const { households: h, terms, base } = world;
  // Who leaves the register leaves the top-up.
  for (let i = first; i < end; i++) if (h.registered[i] === 0) h.topUp[i] = 0;
  const level = terms.topUpLevel * base.line;
  if (level === 0) return;
  const standard = seen(village, world, luckOf(village, world), p.errorMemory);
  for (let i = first; i < end; i++) {
    const persons = h.size[i]! - h.awayWorkers[i]!;
    const change = ((level - standard[i - first]!) * persons) / 12;
    h.topUp[i] = change === change ? Math.min((level * persons) / 12, Math.max(0, h.topUp[i]! + change)) : 0;
  }
}

/**
 * Certifies exits: who is seen at or above the line; then, best-looking first, as many more as the village's target
 * asks for, lifted or not. Checks refuse those among them whom they visit, and take certificates back from those
 * they see below the line.
 */
export function certifyExits(village: Village, world: World, own: ProgrammesOwn): void {
  const { first, end } = village;
  const { households: h, terms, base } = world;
  const { certified } = own.households;
  if (terms.exitsCertified === 0) return;
  const luck = luckOf(village, world);
  const standard = seen(village, world, luck, own.p.errorMemory);
  const visited = (k: number): boolean => luck[4 * k + 1]! < terms.auditShare;
  let [open, done] = [0, 0];
  for (let k = 0; k < end - first; k++) {
    const i = first + k;
    if (h.registered[i] === 0) continue;
    const lifted = standard[k]! >= base.line;
    if (certified[i] === 1 && !lifted && visited(k)) certified[i] = 0;
    if (certified[i] === 1) continue;
    open++;
    if (!lifted) continue;
    certified[i] = 1;
    done++;
  }
  const target = Math.round(terms.exitTarget * open);
  if (done >= target) return;
  const order = orderOf(Float64Array.from({ length: end - first }, (_, k) => -(standard[k]! || 0)));
  for (const k of order) {
    if (done >= target) return;
    if (h.registered[first + k] === 0 || certified[first + k] === 1) continue;
    done++;
    if (!visited(k)) certified[first + k] = 1;
  }
}
