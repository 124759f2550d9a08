/** Villages: which are designated poor, and how many places on the register each gets. */
import type { World } from "../../model/world.ts";
import { orderOf } from "../../population/endowments.ts";
import { purposes, type ProgrammesOwn } from "./declaration.ts";

/**
 * Designates the poorest villages by mean income, but for the share that is missed: in their place stand others,
 * by lot. Under perfect information none is missed.
 */
export function designate(world: World): void {
  const { villages, households: h, blocks, terms, draws } = world;
  const income = Float64Array.from(blocks, ({ first, end }) => {
    let [sum, persons] = [0, 0];
    for (let i = first; i < end; i++) {
      sum += h.incomeOfYear[i]!;
      persons += h.size[i]!;
    }
    return persons > 0 ? sum / persons : 0;
  });
  const poorest = orderOf(income);
  const wanted = Math.round(terms.designatedShare * blocks.length);
  const missed = world.perfectInformation
    ? 0
    : Math.min(Math.round(terms.designationMissed * wanted), blocks.length - wanted);
  const lots = Float64Array.from(blocks, ({ index }) => draws.one(index, purposes.villageLot, 0));
  const byLot = (rows: Int32Array): number[] => Array.from(rows).sort((a, b) => lots[a]! - lots[b]! || a - b);
  for (const row of byLot(poorest.subarray(0, wanted)).slice(missed)) villages.designatedPoor[row] = 1;
  for (const row of byLot(poorest.subarray(wanted)).slice(0, missed)) villages.designatedPoor[row] = 1;
}

/**
 * Shares the places out: one part by population, the reserved part by the population of designated villages.
 *
 * places = q · persons · (1 − ρ + ρ · [designated] · all persons / persons in designated villages), at most everybody.
 */
export function shareOutPlaces(world: World, own: ProgrammesOwn): void {
  const { villages, households: h, blocks, terms, economy } = world;
  const quota = terms.registerQuota > 0 ? terms.registerQuota : economy.registerShare;
  const persons = blocks.map(({ first, end }) => {
    let sum = 0;
    for (let i = first; i < end; i++) sum += h.size[i]!;
    return sum;
  });
  const all = persons.reduce((sum, n) => sum + n, 0);
  const inDesignated = persons.reduce((sum, n, v) => sum + n * villages.designatedPoor[v]!, 0);
  const reserved = inDesignated > 0 ? terms.designationReserved : 0;
  for (const { index } of blocks) {
    const boost = villages.designatedPoor[index] === 1 ? (reserved * all) / inDesignated : 0;
    own.villages.registerPlaces[index] = Math.min(
      persons[index]!,
      Math.round(quota * persons[index]! * (1 - reserved + boost)),
    );
  }
}
