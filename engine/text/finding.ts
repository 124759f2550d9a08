/** What a comparison found, in plain words and no more than its doubt allows. */
import type { Text, Unit } from "../support/quantity.ts";
import { difference, pointsOf, quantity, signed } from "./amounts.ts";
import { formatPercent } from "./number.ts";
import { dictionaryOf, say, type Arguments, type Locale } from "./say.ts";

/** A level or a paired change over replicates; the range is that of 80% of them. */
interface Level {
  readonly mean: number | null;
  readonly reason?: string;
}
interface PairedChange extends Level {
  readonly low: number | null;
  readonly high: number | null;
  /** Replicates in which it is defined. */
  readonly defined: number;
  readonly rises: number;
  readonly falls: number;
}
interface Series {
  readonly key: string;
  readonly metric: string;
  readonly label: Text;
  readonly unit: Unit;
}
/** The part of a comparison that a finding speaks of. The first policy is the baseline; only it has no changes. */
export interface Compared {
  readonly series: readonly Series[];
  readonly policies: readonly {
    readonly id: string;
    readonly name: Text;
    readonly end: Readonly<Record<string, Level>>;
    readonly change: Readonly<Record<string, PairedChange>> | null;
  }[];
}

/** A twentieth of a percentage point: below it, figures with one decimal show no change. */
const HARDLY = 0.0005;

type Sentence = keyof ReturnType<typeof dictionaryOf>["finding"];

/**
 * What a policy does at the end of the run to what the scenario asks about and to poverty, and what it costs, in one to
 * four sentences.
 *
 * Rises and falls are spoken of only where the 80% range of the paired change lies on one side of zero.
 *
 * @returns About the first outcome reported, then the first headcount; empty if nothing is reported, or nothing yet.
 * @throws RangeError if the comparison has no such policy.
 */
export function finding(comparison: Compared, policyId: string, locale: Locale): string {
  const { policies, series } = comparison;
  const policy = policies.find(({ id }) => id === policyId);
  if (!policy)
    throw new RangeError(`finding: expected one of ${policies.map(({ id }) => id).join(", ")}; got ${policyId}.`);
  // A scenario reports first what it asks about; poverty follows where that is something else.
  const subjects = series.filter((one, at) => at === 0 || one === series.find(({ metric }) => metric === "headcount"));
  const parts = subjects.map((subject) => mainSentence(subject, policy, policies[0]!, locale));
  for (const one of series) if (one.metric === "netPublicCost") parts.push(costSentence(one, policy, locale));
  for (const one of series) if (one.metric === "taxExpenditure") parts.push(dutySentence(one, policy, locale));
  return parts.filter((part) => part !== "").join(say("about", "pause", locale));
}

type Policy = Compared["policies"][number];

function mainSentence(series: Series, policy: Policy, baseline: Policy, locale: Locale): string {
  const tell = (code: Sentence, given: Arguments): string => say("finding", code, locale, given);
  const { key, metric, unit } = series;
  const names = { policy: policy.name[locale], outcome: series.label[locale] };
  const [level, before, change] = [policy.end[key], baseline.end[key], policy.change?.[key]];
  const undefinedPart = [level, policy.change && before, policy.change && change].find(
    (part) => part && part.mean === null,
  );
  if (!level || level.mean === null || undefinedPart) {
    const reason = undefinedPart?.reason;
    return reason === undefined ? "" : tell("noValue", { ...names, reason: say("reasons", reason, locale) });
  }

  const poverty = metric === "headcount";
  const pair = {
    level: quantity(level.mean, unit, locale),
    before: quantity(before?.mean ?? level.mean, unit, locale),
  };
  if (!change || change.mean === null) {
    return poverty
      ? tell("povertyBaseline", { ...names, level: poor(level.mean, null, locale)[0] })
      : tell("outcomeBaseline", { ...names, ...pair });
  }
  if (change.defined < 2) return tell("oneRun", { ...names, ...pair });
  const way = direction(change);
  if (poverty && way !== "same" && Math.max(Math.abs(change.low!), Math.abs(change.high!)) < HARDLY)
    return tell("povertyHardly", { ...names, level: poor(level.mean, null, locale, true)[0] });
  // "1 in 9 instead of 1 in 8" speaks of a difference: it is not said where there may be none.
  const shares = poor(level.mean, before!.mean!, locale, way === "unclear");
  const said = poverty ? { level: shares[0], before: shares[1] } : pair;
  const size = (value: number): string => (poverty ? pointsOf(value) : difference(value, unit, locale));
  const given = {
    ...names,
    ...said,
    by: size(Math.abs(change.mean)),
    low: signed(change.low!, size),
    high: signed(change.high!, size),
    n: change.defined,
  };
  switch (way) {
    case "same":
      return tell(poverty ? "povertySame" : "outcomeSame", given);
    case "rises":
      return tell(poverty ? "povertyRises" : "outcomeRises", { ...given, k: change.rises });
    case "falls":
      return tell(poverty ? "povertyFalls" : "outcomeFalls", { ...given, k: change.falls });
    default:
      return tell(poverty ? "povertyUnclear" : "outcomeUnclear", given);
  }
}

const COST = { same: "costSame", rises: "costRises", falls: "costFalls", unclear: "costUnclear" } as const;
function costSentence({ key, unit }: Series, policy: Policy, locale: Locale): string {
  const change = policy.change?.[key];
  if (policy.change === null) {
    const level = policy.end[key]?.mean ?? null;
    return level === null ? "" : say("finding", "costBaseline", locale, { level: quantity(level, unit, locale) });
  }
  if (!change || change.mean === null || change.defined < 2) return "";
  return say("finding", COST[direction(change)], locale, { by: quantity(Math.abs(change.mean), unit, locale) });
}

function dutySentence({ key, unit }: Series, policy: Policy, locale: Locale): string {
  const change = policy.change?.[key];
  if (!change || change.mean === null || change.defined < 2) return "";
  const way = direction(change);
  if (way !== "rises" && way !== "falls") return "";
  return say("finding", way === "rises" ? "dutyRises" : "dutyFalls", locale, {
    by: quantity(Math.abs(change.mean), unit, locale),
  });
}

/** What may be said of a change: which way it goes only if 80% of replicates agree. */
function direction({ low, high, rises, falls }: PairedChange): "same" | "rises" | "falls" | "unclear" {
  if (rises === 0 && falls === 0) return "same";
  if (low !== null && low > 0) return "rises";
  return high !== null && high < 0 ? "falls" : "unclear";
}

/** Shares of the poor, now and before, as "1 in 9" where that tells them apart, else as percentages. */
function poor(
  level: number,
  before: number | null,
  locale: Locale,
  exact = false,
): readonly [level: string, before: string] {
  const shares = before === null ? [level] : [level, before];
  const counts = shares.map((share) => Math.round(1 / share));
  const sayable =
    !exact && shares.every((share) => share > 0.05 && share < 0.35) && new Set(counts).size === counts.length;
  const told = (share: number, code: "level" | "before"): string =>
    sayable
      ? say("finding", code === "level" ? "oneIn" : "oneInBefore", locale, { count: Math.round(1 / share) })
      : say("finding", code === "level" ? "percent" : "percentBefore", locale, { percent: formatPercent(share, 1) });
  return [told(level, "level"), before === null ? "" : told(before, "before")];
}
