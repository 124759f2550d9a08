/** What the engine says of results, in English: `answers-zh.ts` has the same keys. */
export const answersEn = {
  /** What can be said of a household's gain or loss. */
  verdicts: {
    better: "better off",
    worse: "worse off",
    littleChanged: "little changed",
    unclear: "unclear",
  },

  /** What a comparison found, in a sentence. */
  finding: {
    povertyFalls:
      "With “{policy}”, {level} at the end instead of {before} (poverty falls by {by} points; in {k} of {n} runs it falls).",
    povertyRises:
      "With “{policy}”, {level} at the end instead of {before} (poverty rises by {by} points; in {k} of {n} runs it rises).",
    povertyUnclear:
      "With “{policy}”, there is no clear difference in poverty: {level} at the end, against {before} in the baseline (in 8 of 10 runs it changes by {low} to {high} points).",
    povertySame: "With “{policy}”, there is no difference in poverty: {level} at the end, as in the baseline.",
    povertyHardly:
      "With “{policy}”, there is hardly any difference in poverty: {level} at the end (it changes by less than 0.1 points).",
    povertyBaseline: "With “{policy}”, {level} at the end.",
    oneIn: "1 in {count} people is poor",
    oneInBefore: "1 in {count}",
    percent: "{percent} of people are poor",
    percentBefore: "{percent}",
    outcomeFalls: "With “{policy}”: {outcome} falls by {by}, from {before} to {level} (in {k} of {n} runs it falls).",
    outcomeRises: "With “{policy}”: {outcome} rises by {by}, from {before} to {level} (in {k} of {n} runs it rises).",
    outcomeUnclear: "{outcome}: no clear difference with “{policy}” (in 8 of 10 runs it changes by {low} to {high}).",
    outcomeSame: "{outcome}: no difference with “{policy}” ({level}).",
    outcomeBaseline: "With “{policy}”: {outcome} {level}.",
    oneRun:
      "One run cannot tell what “{policy}” does from luck. {outcome}: {level} at the end, against {before} in the baseline.",
    noValue: "{outcome}: no value with “{policy}” ({reason}).",
    costRises: "Net public cost rises by {by}.",
    costFalls: "Net public cost falls by {by}.",
    costUnclear: "No clear difference in net public cost.",
    costSame: "Net public cost does not change.",
    costBaseline: "Net public cost: {level}.",
    dutyRises: "Duty and tax forgone, which are not in it, rise by {by}.",
    dutyFalls: "Duty and tax forgone, which are not in it, fall by {by}.",
    points: "{number} points",
    amount: "{number} {unit}",
  },

  /** Why a policy does what it does, in a sentence each. */
  why: {
    shared: "{outcome} changes by {total} with “{policy}”; of that, {parts}.",
    whole: "{outcome} changes by {total} with “{policy}”.",
    part: "{part} brings {amount}",
    pairedWell: "Together they do {by} more than each of them alone adds up to.",
    pairedBadly: "Together they do {by} less than each of them alone adds up to.",
    unclear:
      "“{policy}” changes {outcome} in no clear direction (in 8 of 10 runs by {low} to {high}): there is little to share out.",
    same: "“{policy}” does not change {outcome}: there is nothing to share out.",
    noValue: "{outcome} has no value here ({reason}): there is nothing to share out.",
    estimate: "What each part brings is not settled: {missing} of {all} combinations of levers were not run yet.",
    income: "Mean income changes by {total} a member and year: {parts}.",
    incomeSame: "Mean income does not change.",
    parted:
      "The headcount changes by {total} points: {growth} from growth or decline common to all, {redistribution} from another sharing of it.",
    partedSame:
      "The headcount does not change: growth common to all brings {growth} points, another sharing of it {redistribution}.",
    others: "{parts} and smaller ones",
    money: "{number} yuan",
    flow: "{part} {amount}",
  },
} as const;
