/**
 * The expected mix of work at the status quo, in closed form, and the ability that makes expected income equal the
 * income assigned. A monthly logit with habit h has the stationary shares
 *
 * π_a ∝ q_a E_a (Z + (e^h − 1) E_a),  E_a = e^(V_a), Z = Σ E_a,
 *
 * because flows a → b and b → a then balance; q is the chance that a seeker finds a local job (1 elsewhere), solved
 * for each village so that expected local workers fill its slots.
 */
import { exp } from "../support/exp.ts";
import { log } from "../support/log.ts";
import { soloReturn } from "./border-trade.ts";
import type { EconomyValues } from "./economy.ts";
import type { Households } from "./households.ts";
import * as work from "./returns.ts";
import type { Village, Villages } from "./villages.ts";

/** Rounds in which mix, ability and neighbours' mix are brought into line; they agree to about 1e-3 after four. */
const ROUNDS = 5;
const BISECTIONS = 30;

/** The part of expected income that does not depend on ability, beside transfers and interest, by household: yuan a year. */
export type StatusQuoIncome = (household: number) => number;

/**
 * Solves ability and expected mix of a village's households.
 *
 * @param mix Receives farm, trade, local, away shares of each household's workers. Shape: [4 × households of the village].
 * @param quota Duty-free quota of the status quo, yuan per resident and day.
 * @returns Chance that a seeker finds a local job.
 */
export function solveAbility(
  village: Village,
  households: Households,
  villages: Villages,
  economy: EconomyValues,
  quota: number,
  statusQuoIncome: StatusQuoIncome,
  mix: Float64Array,
): number {
  const { first, end, index } = village;
  const habit = exp(economy.labourHabit) - 1;
  const netShare = work.farmNetShare(villages.kmToTown[index]!, economy);
  const infrastructure = villages.infrastructure[index]!;
  const powers = work.labourPowers(economy);
  const pay = work.payShare(economy);
  const attractions = new Float64Array(mix.length);
  const perMember = Float64Array.from(
    { length: end - first },
    (_, k) => households.assignedIncome[first + k]! / households.size[first + k]!,
  );
  let chance = 1;
  let neighboursAway = 0.4;
  const firstGuess = [0.55, 0, 0.25, 0.2];
  for (let k = 0; k < end - first; k++) {
    mix.set(firstGuess, 4 * k);
    households.ability[first + k] = 1;
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = first; i < end; i++) {
      const at = 4 * (i - first);
      const others = Math.max(0, households.workers[i]! - 1);
      const wage = work.wageFactor(households.schooling[i]!, economy);
      const ability = households.ability[i]!;
      const land = work.farmCapacity(households.land[i]!, households.capital[i]!, economy);
      const onFarm = others * mix[at]!;
      const marginal = (powerAt(powers, onFarm + 1) - powerAt(powers, onFarm)) * land * netShare;
      const solo = soloReturn(
        villages.kmToBorder[index]!,
        quota,
        households.assignedIncome[i]! / 12,
        1,
        economy,
        1 + others * mix[at + 1]!,
      );
      const beta = economy.labourBeta;
      attractions[at] = work.attraction(marginal / 12, beta);
      attractions[at + 1] = work.attraction(solo / ability, beta) * exp(-economy.soloReluctance);
      attractions[at + 2] = work.attraction(economy.localWage * wage * pay, beta);
      attractions[at + 3] =
        work.attraction(work.awayReturn(ability * wage, economy) / ability, beta) *
        work.awayFactor(
          households.children[i]! + households.elders[i]!,
          others * (1 - mix[at + 3]!),
          neighboursAway,
          infrastructure,
          economy,
        );
      weigh(attractions, at, habit);
    }
    chance = chanceOfLocalJob(village, households, attractions, villages.localSlots[index]!);
    let away = 0;
    for (let i = first; i < end; i++) {
      const at = 4 * (i - first);
      stationary(attractions, at, chance, mix);
      const workers = households.workers[i]!;
      const none = (share: number): number => exp(workers * logOf1Minus(share));
      away += 1 - none(mix[at + 3]!);
      // Welfare counts those at home, so income is assigned to those expected there.
      households.assignedIncome[i] = perMember[i - first]! * (households.size[i]! - workers * mix[at + 3]!);
      households.ability[i] = abilityOf(i, at);
    }
    neighboursAway = end > first ? away / (end - first) : 0;
  }
  return chance;

  function abilityOf(i: number, at: number): number {
    const workers = households.workers[i]!;
    const income = households.assignedIncome[i]!;
    const standing = work.wageFactor(households.schooling[i]!, economy);
    const wage = standing * pay * 12 * workers;
    // The share remitted rises with the wage: that of the last round's ability stands for this one's.
    const remitted = work.remittedShareOf(households.ability[i]! * standing, economy);
    const land = work.farmCapacity(households.land[i]!, households.capital[i]!, economy);
    const [output, idle] = expectedFarm(powers, workers, mix[at]!);
    const perAbility =
      land * output * netShare + wage * (mix[at + 2]! * economy.localWage + mix[at + 3]! * economy.awayWage * remitted);
    const traders = 1 + Math.max(0, workers - 1) * mix[at + 1]!;
    const solo = soloReturn(villages.kmToBorder[index]!, quota, income / 12, 1, economy, traders);
    const cash = (households.publishedWelfare[i]! * households.size[i]! * (economy.bufferMonths + 3)) / 12;
    const fixed =
      work.expectedTransfers(households.size[i]!, households.elders[i]!, income, economy) +
      12 * economy.interest * cash +
      idle * economy.landRent * households.land[i]! +
      12 * workers * mix[at + 1]! * solo +
      statusQuoIncome(i);
    // A floor: a household whose transfers exceed its assigned income still works a little.
    return perAbility > 0 ? Math.max(0.02, (income - fixed) / perAbility) : 0.02;
  }
}

/** Turns the attractions of one household into the weights of its stationary shares, before the chance of a local job. */
function weigh(attractions: Float64Array, at: number, habit: number): void {
  const z = attractions[at]! + attractions[at + 1]! + attractions[at + 2]! + attractions[at + 3]!;
  for (let a = at; a < at + 4; a++) attractions[a] = attractions[a]! * (z + habit * attractions[a]!);
}

/** Writes the stationary shares of one household. */
function stationary(weights: Float64Array, at: number, chance: number, mix: Float64Array): void {
  const local = chance * weights[at + 2]!;
  const sum = weights[at]! + weights[at + 1]! + local + weights[at + 3]!;
  mix[at] = weights[at]! / sum;
  mix[at + 1] = weights[at + 1]! / sum;
  mix[at + 2] = local / sum;
  mix[at + 3] = weights[at + 3]! / sum;
}

/** The chance at which expected local workers equal the slots; 1 if even then they do not fill them. */
function chanceOfLocalJob(
  { first, end }: Village,
  households: Households,
  weights: Float64Array,
  slots: number,
): number {
  const expected = (chance: number): number => {
    let sum = 0;
    for (let i = first, at = 0; i < end; i++, at += 4) {
      const local = chance * weights[at + 2]!;
      sum += (households.workers[i]! * local) / (weights[at]! + weights[at + 1]! + local + weights[at + 3]!);
    }
    return sum;
  };
  if (expected(1) <= slots) return 1;
  let [low, high] = [0, 1];
  for (let step = 0; step < BISECTIONS; step++) {
    const middle = (low + high) / 2;
    if (expected(middle) > slots) high = middle;
    else low = middle;
  }
  return low;
}

/** Expected L^labour and chance of nobody on the farm, L binomial over the workers. */
function expectedFarm(powers: Float64Array, workers: number, share: number): readonly [output: number, idle: number] {
  let output = 0;
  let probability = exp(workers * logOf1Minus(share));
  const idle = probability;
  for (let l = 1; l <= workers; l++) {
    probability *= (((workers - l + 1) / l) * share) / Math.max(1e-12, 1 - share);
    output += probability * powers[l]!;
  }
  return [output, idle];
}

const logOf1Minus = (share: number): number => log(Math.max(1e-12, 1 - share));

/** L^labour between whole numbers of workers, linear. */
function powerAt(powers: Float64Array, workers: number): number {
  const below = Math.floor(workers);
  return powers[below]! + (workers - below) * (powers[below + 1]! - powers[below]!);
}
