/** Whom a policy reaches, in a few lines: programmes, first recipients, gains beside them, and who is at risk. */
import { GROUPS, model, type Comparison, type Locale, type PolicyResult } from "#engine";
import { atRisk, groupName, peopleWords, recipientName } from "./people-words.ts";
import { showChange, showLevel, styleFor } from "./show-number.ts";

/** Less than this part of a public yuan is not worth a word. */
const HARDLY = 0.005;
const PERCENT = { digits: 0, percent: true } as const;

/** @returns Lines in reading order; none for a comparison that knows nothing of people. */
export function peopleLines(
  { households, months, replicates }: Comparison,
  baseline: PolicyResult,
  policy: PolicyResult,
  locale: Locale,
): string[] {
  const { people } = policy;
  if (!people) return [];
  const comma = locale === "zh" ? "，" : ", ";
  const listed = (parts: readonly (readonly [who: string, amount: string])[]): string =>
    parts.map(([who, amount]) => peopleWords("part", locale, { who, amount })).join(comma);
  const lines: string[] = [];

  const programmes = Object.entries(model.flows).flatMap(([name, { from, label }]) => {
    const change = (12 * ((policy.flows[name] ?? 0) - (baseline.flows[name] ?? 0))) / (households * months);
    return from === "government" && change !== 0 ? [[label[locale], change] as const] : [];
  });
  const style = styleFor(
    "1",
    programmes.map(([, change]) => change),
  );
  const shown = programmes.map(([who, change]) => [who, showChange(change, style)] as const);
  const told = shown.filter(([, amount]) => /[1-9]/.test(amount));
  if (told.length > 0) lines.push(peopleWords("programmes", locale, { parts: listed(told) }));

  const first = (people.firstRecipients ?? []).flatMap(({ who, share }) =>
    share === null || Math.abs(share) < HARDLY
      ? []
      : [[recipientName(who, locale), showLevel(share, PERCENT)] as const],
  );
  if (first.length > 0) lines.push(peopleWords("recipients", locale, { parts: listed(first) }));

  const { gains } = people;
  if (gains && replicates > 0) {
    const of = styleFor(
      "1",
      GROUPS.map((group) => gains[group].mean),
    );
    const parts = GROUPS.map((group) => [groupName(group, locale), showChange(gains[group].mean, of)] as const);
    lines.push(peopleWords("gains", locale, { parts: listed(parts) }));
  }

  const [risk, before] = [people.vulnerability, baseline.people?.vulnerability];
  if (risk && before) {
    const percent = { digits: 1, percent: true } as const;
    const given = { policy: showLevel(atRisk(risk), percent), baseline: showLevel(atRisk(before), percent) };
    lines.push(peopleWords("vulnerable", locale, given));
  }
  return lines;
}
