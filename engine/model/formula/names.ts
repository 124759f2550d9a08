/**
 * What a formula may speak of: the calendar, and households as officials see them. Readers, completion, the schema for
 * editors and the documents all come from these lists. To add a name, add one line to one of them.
 */
import { observedIncome } from "../../population/register.ts";
import type { Text, Unit } from "../../support/quantity.ts";
import type { Clock } from "../clock.ts";
import type { World } from "../world.ts";
import type { Kind } from "./formula.ts";

interface Declared {
  readonly label: Text;
  readonly unit: Unit;
  readonly kind: Kind;
}
/** The same for everyone in a month: any number in a setting may depend on it. */
export interface MonthName extends Declared {
  read(clock: Clock): number;
}
/** Differs between households: for eligibility, and for amounts that are paid household by household. */
export interface HouseholdName extends Declared {
  read(world: World, household: number): number;
}

export const monthNames: Readonly<Record<string, MonthName>> = {
  yearsSinceStart: {
    label: { en: "whole years since the first policy month", zh: "自政策首月起的整年数" },
    unit: "years",
    kind: "number",
    read: (clock) => clock.yearsSinceStart,
  },
  calendarYear: {
    label: { en: "calendar year", zh: "公历年份" },
    unit: "1",
    kind: "number",
    read: (clock) => clock.calendarYear,
  },
  monthOfYear: {
    label: { en: "month of the year, 1 to 12", zh: "月份（1至12）" },
    unit: "1",
    kind: "number",
    read: (clock) => clock.monthOfYear,
  },
};

const persons = (en: string, zh: string, read: HouseholdName["read"]): HouseholdName => ({
  label: { en, zh },
  unit: "persons",
  kind: "number",
  read,
});

export const householdNames: Readonly<Record<string, HouseholdName>> = {
  registered: {
    label: { en: "on the register of the poor", zh: "建档立卡" },
    unit: "flag",
    kind: "truth",
    read: ({ households: h }, i) => h.registered[i]!,
  },
  observedIncome: {
    label: {
      en: "income of the last twelve months per registered member, as officials see it",
      zh: "官方掌握的近十二个月人均收入",
    },
    unit: "yuan/person/year",
    kind: "number",
    read: (world, i) => observedIncome(world, i),
  },
  size: persons("registered members", "户籍人口", ({ households: h }, i) => h.size[i]!),
  children: persons("children", "儿童", ({ households: h }, i) => h.children[i]!),
  elders: persons("elders", "老人", ({ households: h }, i) => h.elders[i]!),
  dependants: persons("children and elders", "儿童与老人", ({ households: h }, i) => h.children[i]! + h.elders[i]!),
  workers: persons("members able to work", "劳动力", ({ households: h }, i) => h.workers[i]!),
  awayMembers: persons("members working away", "外出务工成员", ({ households: h }, i) => h.awayWorkers[i]!),
  land: {
    label: { en: "cultivated land", zh: "耕地" },
    unit: "mu",
    kind: "number",
    read: ({ households: h }, i) => h.land[i]!,
  },
  kmToBorder: {
    label: { en: "distance of the village to the border", zh: "所在村距边境" },
    unit: "km",
    kind: "number",
    read: ({ households: h, villages }, i) => villages.kmToBorder[h.village[i]!]!,
  },
  kmToTown: {
    label: { en: "distance of the village to the town", zh: "所在村距城镇" },
    unit: "km",
    kind: "number",
    read: ({ households: h, villages }, i) => villages.kmToTown[h.village[i]!]!,
  },
};

/** True if a formula's steps speak of households. */
export const isPerHousehold = (code: readonly (number | string)[]): boolean =>
  code.some((step) => typeof step === "string" && Object.hasOwn(householdNames, step));
