/** `kernel.md` as a user of flocc 0.7 would write it: households and villages are agents with rules, luck is flocc's own, maths is JavaScript's. */
import { Agent, Environment, utils } from "flocc";
import { kernelParameters as p, VILLAGE_SIZE } from "./parameters.ts";
import { estimate, STATISTICS, type Estimates, type Statistic } from "./statistics.ts";

const { random, gaussian, uniform, seed } = utils;
const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** Statistics that a village sums month by month; the others are means of household data at the end. */
const MONTHLY = [
  "headcount",
  "povertyGap",
  "meanSpell",
  "meanConsumption",
  "memberShare",
  "return",
] as const satisfies readonly Statistic[];

function createHousehold(village: Agent): Agent {
  const size = random(1, 6);
  const workers = random(1, size);
  const member = uniform() < 0.3;
  return new Agent({
    village,
    size,
    workers,
    member,
    land: 10 * uniform(),
    ability: Math.exp(gaussian(-0.08, 0.4)),
    capital: 3000 * Math.exp(gaussian(-0.32, 0.8)),
    away: workers > 1 && uniform() < 0.2 ? 1 : 0,
    cash: 2000 * uniform(),
    trust: uniform(),
    shock: gaussian(0, 0.57),
    debt: 1000 * uniform(),
    shares: member ? 500 * uniform() : 0,
    income: 0,
    consumption: 0,
    deprivation: 0,
    spell: 0,
    tick: liveMonth,
  });
}

/** Steps 1 to 8: what a household does in a month. */
function liveMonth(household: Agent): void {
  const village = household.get("village") as Agent;
  const size = household.get("size") as number;
  const workers = household.get("workers") as number;
  const poor = (household.get("spell") as number) > 0;
  let away = household.get("away") as number;
  let member = household.get("member") as boolean;
  let cash = household.get("cash") as number;
  let debt = household.get("debt") as number;
  let shares = household.get("shares") as number;
  let capital = household.get("capital") as number;

  const journey = uniform();
  if (journey < p.goChance * (poor ? p.goIfPoor : 1)) {
    if (away < workers) away++;
  } else if (journey > 1 - p.backChance && away > 0) away--;

  const chance = logistic(p.joinBase + p.joinTrust * (household.get("trust") as number) + (poor ? p.joinPoor : 0));
  if (uniform() < p.moveShare * (member ? 1 - chance : chance)) {
    member = !member;
    village.decrement("pot", shares);
    cash += shares;
    shares = 0;
  }

  const shock = p.shockPersistence * (household.get("shock") as number) + gaussian(0, p.shockSpread);
  const ill = uniform() < p.illChance;
  const labour = Math.max(p.labourLeast, workers - away - (ill ? p.labourLost : 0));
  const output =
    p.productivity *
    (household.get("ability") as number) *
    (1 + p.landGain * (household.get("land") as number)) *
    Math.exp(shock + p.shockMean) *
    capital ** p.capitalPower *
    labour ** p.labourPower;

  const earned = output + p.remittance * away;
  const means = (earned + p.assetTaper * Math.max(0, cash - p.exemption)) / size;
  const income = earned + p.taper * size * Math.max(0, p.guarantee - means);
  cash += income - (ill ? p.medicalBill : 0);

  const service = Math.min(Math.max(0, cash), p.serviceShare * debt);
  debt += p.interest * debt - service;
  cash -= service;
  if (member) {
    const paid = p.contribution * income;
    cash -= paid;
    shares += paid;
    village.increment("pot", paid);
  }

  const need = p.minimum * size;
  if (cash < need) {
    const loan = Math.min(need - cash, Math.max(0, p.creditPerCapital * capital - debt));
    cash += loan;
    debt += loan;
  }
  const consumption = Math.min(
    Math.max(0, cash),
    Math.max(need, p.spendIncome * income + p.spendCash * Math.max(0, cash)),
  );
  cash -= consumption;
  const investment = p.investShare * Math.max(0, cash - p.buffer * size);
  cash -= investment;
  capital += investment - p.depreciation * capital;

  household.set("away", away);
  household.set("member", member);
  household.set("shares", shares);
  household.set("shock", shock);
  household.set("income", income);
  household.set("debt", debt);
  household.set("capital", capital);
  household.set("consumption", consumption);
  household.set("cash", cash);
}

/** Steps 9 and 10: the village's cooperative pays out, and the poor are counted. */
function shareAndCount(village: Agent): void {
  const households = village.get("households") as Agent[];
  const pot = village.get("pot") as number;
  const rate = pot > 1 ? (p.surplusScale * pot ** p.surplusPower) / pot : 0;
  const coverage = households.filter((household) => household.get("member") as boolean).length / households.length;
  const hoped = Math.min(1, rate / p.returnHoped);
  let [persons, poorPersons, gaps, spells, consumed] = [0, 0, 0, 0, 0];
  for (const household of households) {
    const dividend = rate * (household.get("shares") as number);
    const consumption = (household.get("consumption") as number) + p.dividendSpent * dividend;
    const target = household.get("member") ? hoped : coverage;
    household.set("consumption", consumption);
    household.increment("cash", (1 - p.dividendSpent) * dividend);
    household.increment("trust", p.trustSpeed * (target - (household.get("trust") as number)));

    const size = household.get("size") as number;
    const gap = Math.max(0, 1 - consumption / size / p.line);
    const spell = gap > 0 ? Math.min(255, (household.get("spell") as number) + 1) : 0;
    household.increment("deprivation", gap);
    household.set("spell", spell);
    persons += size;
    if (gap > 0) poorPersons += size;
    gaps += size * gap;
    spells += spell;
    consumed += consumption;
  }
  village.increment("headcount", poorPersons / persons);
  village.increment("povertyGap", gaps / persons);
  village.increment("meanSpell", spells / households.length);
  village.increment("meanConsumption", consumed / persons);
  village.increment("memberShare", coverage);
  village.increment("return", rate);
}

/** In which order households live their month: drawn anew every month, as flocc does unless told otherwise, or as they stand in the list. */
export type Order = "random" | "listed";

export interface FloccRun {
  readonly environment: Environment;
  readonly villages: readonly Agent[];
  readonly order: Order;
}

/** Creates the twin at its start. Households: a multiple of 100. */
export function createFlocc(households: number, order: Order): FloccRun {
  seed("kernel");
  // Not a torus: wrapping coordinates would cost time in every `set`.
  const environment = new Environment({ torus: false, width: 0, height: 0 });
  const villages = Array.from({ length: households / VILLAGE_SIZE }, () => {
    const village = new Agent(Object.fromEntries(MONTHLY.map((name) => [name, 0])));
    const living = Array.from({ length: VILLAGE_SIZE }, () => createHousehold(village));
    village.set("households", living);
    village.set(
      "pot",
      living.reduce((sum, household) => sum + (household.get("shares") as number), 0),
    );
    for (const household of living) environment.addAgent(household);
    return village;
  });
  return { environment, villages, order };
}

/** One month: all households, then all villages. Households meet only through their village, so their order does not matter. */
export function liveFlocc({ environment, villages, order }: FloccRun): void {
  environment.tick({ randomizeOrder: order === "random" });
  for (const village of villages) shareAndCount(village);
}

/** @param months Months run since the start. */
export function floccStatistics({ villages }: FloccRun, months: number): Estimates {
  const monthly: readonly Statistic[] = MONTHLY;
  const ofVillage = (village: Agent, name: Statistic): number => {
    if (monthly.includes(name)) return (village.get(name) as number) / months;
    const households = village.get("households") as Agent[];
    return households.reduce((sum, household) => sum + (household.get(name) as number), 0) / households.length;
  };
  return Object.fromEntries(
    STATISTICS.map((name) => [name, estimate(villages.map((village) => ofVillage(village, name)))]),
  ) as unknown as Estimates;
}
