/** Which levers act this month, at which value: the policy's setting, else the status quo's, else nothing. */
import { clockAt, type Clock } from "./clock.ts";
import type { Lever } from "./lever.ts";
import type { Model } from "./model.ts";
import type { Own } from "./mechanism.ts";
import { bound, valueAt, type Resolved } from "./setting.ts";
import { defaultTerms } from "./terms.ts";
import type { World } from "./world.ts";

/** Settings by lever, as a trusted scenario holds them. */
export type Settings = Readonly<Record<string, Resolved>>;

/**
 * A lever's value in a month.
 *
 * @returns The policy's value from the date it begins; before that and where the policy says nothing, the status
 *   quo's; undefined where neither speaks or the value is neutral.
 */
export function valueInForce(lever: Lever, clock: Clock, policy: Settings, statusQuo: Settings): unknown {
  const start = clock.month - clock.step;
  const policyValue =
    clock.burnIn || policy[lever.name] === undefined
      ? undefined
      : valueAt(lever.setting, policy[lever.name]!, clock.month, start);
  const value =
    policyValue ??
    (statusQuo[lever.name] === undefined
      ? undefined
      : valueAt(lever.setting, statusQuo[lever.name]!, clock.month, start));
  return value === undefined || isNeutral(lever, value) ? undefined : value;
}

/** True where a value is the lever's neutral one. Settings are small plain data in declared order. */
export const isNeutral = (lever: Lever, value: unknown): boolean =>
  lever.neutral !== "unset" && JSON.stringify(value) === JSON.stringify(lever.neutral);

/** Whether `act` is due: every month, each January, or once in the month of the record's `on`. */
function isDue(lever: Lever, value: unknown, clock: Clock): boolean {
  if (lever.acts === "monthly") return true;
  if (lever.acts === "yearly") return clock.monthOfYear === 1;
  return (value as { readonly on?: number }).on === clock.month;
}

/** Puts the month's levers in force: their terms at once, their payments into `world.due`. */
export function putInForce(
  model: Model,
  owns: ReadonlyMap<string, Own<never, never, never>>,
  world: World,
  policy: Settings,
  statusQuo: Settings,
): void {
  world.due.length = 0;
  for (const lever of model.levers) {
    const given = valueInForce(lever, world.clock, policy, statusQuo);
    if (given === undefined) continue;
    const value = bound(lever.setting, given, world);
    lever.terms?.(value as never, world.terms, world.clock);
    if (lever.act && isDue(lever, value, world.clock)) {
      const own = owns.get(lever.name)!;
      world.due.push({
        name: lever.name,
        paysHouseholds: Object.values(lever.flows).some(({ from, to }) => from === "government" && to === "households"),
        act: (village, at) => lever.act!(village, value as never, at, own as never),
      });
    }
  }
}

/** What the status quo pays a household in a base year, and its quota: synthesis solves ability around them. */
export function expectedIncomeOf(
  model: Model,
  statusQuo: Settings,
  world: World,
): { quota: number; expectedIncome: (household: number) => number } {
  const clock = clockAt(world.clock.month - world.clock.step, -1);
  const terms = defaultTerms();
  const payers: ((household: number) => number)[] = [];
  for (const lever of model.levers) {
    const given = valueInForce(lever, clock, {}, statusQuo);
    if (given === undefined) continue;
    const value = bound(lever.setting, given, world);
    lever.terms?.(value as never, terms, clock);
    if (lever.expectedIncome) payers.push((i) => lever.expectedIncome!(value as never, world, i));
  }
  return {
    quota: terms.dutyFreeQuota,
    expectedIncome: (i) => payers.reduce((sum, pay) => sum + pay(i), 0),
  };
}
