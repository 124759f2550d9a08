/** Why a policy does what it does, in three plain sentences and no more than their doubt allows. */
import type { Text, Unit } from "../support/quantity.ts";
import { difference, pointsOf, signed } from "./amounts.ts";
import { formatNumber } from "./number.ts";
import { say, type Arguments, type Locale } from "./say.ts";

interface Ranged {
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly reason?: string;
}
interface Split {
  readonly total: Ranged;
  readonly components: readonly { readonly label: Text; readonly change: Ranged }[];
}
/** The part of an answer that its sentences speak of. */
export interface Explained {
  readonly policy: { readonly name: Text };
  readonly outcome: { readonly label: Text; readonly unit: Unit };
  readonly total: Ranged & { readonly rises: number; readonly falls: number };
  readonly parts: readonly { readonly label: Text; readonly effect: Ranged }[];
  readonly beyondAlone: Ranged | null;
  readonly coalitions: number;
  readonly missing: readonly unknown[];
  readonly income: Split;
  readonly poverty: { readonly headcount: { readonly growth: Ranged; readonly redistribution: Ranged } };
}

/** Flows named in the sentence about income; the table has the rest. */
const NAMED = 3;

/**
 * What brings the effect of a policy: its parts, the income behind it, and growth against redistribution.
 *
 * @returns Three sentences, or groups of sentences, in that order.
 */
export function whySentences(why: Explained, locale: Locale): readonly [string, string, string] {
  return [sharedOut(why, locale), byIncome(why.income, locale), byGrowth(why, locale)];
}

function sharedOut(why: Explained, locale: Locale): string {
  const { total, parts, beyondAlone, missing, coalitions } = why;
  const { label, unit } = why.outcome;
  const tell = (code: string, given: Arguments): string => say("why", code, locale, given);
  const size = (value: number): string => signed(value, (of) => difference(of, unit, locale));
  const names = { policy: why.policy.name[locale], outcome: label[locale] };
  const pause = say("about", "pause", locale);
  if (total.mean === null)
    return tell("noValue", { ...names, reason: say("reasons", total.reason ?? "empty", locale) });
  if (total.rises === 0 && total.falls === 0) return tell("same", names);
  const said: string[] = [];
  if (!isClear(total)) said.push(tell("unclear", { ...names, low: size(total.low!), high: size(total.high!) }));
  const known = parts.filter(({ effect }) => effect.mean !== null);
  if (known.length === 0 && isClear(total)) said.push(tell("whole", { ...names, total: size(total.mean) }));
  if (known.length > 0 && isClear(total))
    said.push(
      tell("shared", {
        ...names,
        total: size(total.mean),
        parts: [...known]
          .sort((a, b) => Math.abs(b.effect.mean!) - Math.abs(a.effect.mean!))
          .map((one) => tell("part", { part: one.label[locale], amount: size(one.effect.mean!) }))
          .join(say("about", "comma", locale)),
      }),
    );
  if (beyondAlone && isClear(beyondAlone) && parts.length > 1) {
    // More is more of what the whole does: a fall beyond the falls of each is more, too.
    const better = Math.sign(beyondAlone.mean!) === Math.sign(total.mean);
    said.push(
      tell(better ? "pairedWell" : "pairedBadly", { by: difference(Math.abs(beyondAlone.mean!), unit, locale) }),
    );
  }
  if (missing.length > 0) said.push(tell("estimate", { missing: missing.length, all: coalitions }));
  return said.join(pause);
}

function byIncome({ total, components }: Split, locale: Locale): string {
  if (components.length === 0 || total.mean === null) return say("why", "incomeSame", locale);
  const yuan = (value: number): string =>
    signed(value, (of) => say("why", "money", locale, { number: formatNumber(of, of < 10 ? 1 : 0) }));
  const parts = components
    .slice(0, NAMED)
    .map(({ label, change }) => say("why", "flow", locale, { part: label[locale], amount: yuan(change.mean!) }));
  const named = parts.join(say("about", "comma", locale));
  return say("why", "income", locale, {
    total: yuan(total.mean),
    parts: components.length > NAMED ? say("why", "others", locale, { parts: named }) : named,
  });
}

function byGrowth({ poverty }: Explained, locale: Locale): string {
  const { growth, redistribution } = poverty.headcount;
  if (growth.mean === null || redistribution.mean === null) return "";
  const points = (value: number): string => signed(value, pointsOf);
  const total = growth.mean + redistribution.mean;
  const given = { growth: points(growth.mean), redistribution: points(redistribution.mean) };
  return Math.abs(total) < 1e-12
    ? say("why", "partedSame", locale, given)
    : say("why", "parted", locale, { ...given, total: points(total) });
}

/** Whether 8 of 10 replicates agree on the direction. */
const isClear = ({ low, high }: Ranged): boolean => low !== null && high !== null && (low > 0 || high < 0);
