import type { Reading } from "../reading.ts";
import { validationRow, type ValidationExperiment } from "../validation-row.ts";

/** The second year end after the seed: the election is then a year past. */
const YEAR = 2;

const fund: ValidationExperiment = {
  base: "R13",
  villages: 4,
  households: 1000,
  months: 12 * YEAR,
  policies: {
    after: { fundSeed: { on: "2014-01", amount: 110_000 } },
    before: {
      fundSeed: { on: "2014-01", amount: 110_000 },
      villageElection: { from: "2014-01", months: 12 },
    },
  },
  outcomes: ["headcount"],
  columns: ["fundMember", "registered"],
};

/** Members of the fund as a share of households, and registered poor as a share of members. */
function membersOf({ column, households }: Reading, policy: string): { readonly all: number; readonly poor: number } {
  const [member, registered] = [column(policy, YEAR, "fundMember"), column(policy, YEAR, "registered")];
  let [all, poor] = [0, 0];
  for (let i = 0; i < households; i++) {
    all += member[i]!;
    poor += member[i]! * registered[i]!;
  }
  return { all: all / households, poor: all > 0 ? poor / all : NaN };
}

/**
 * When a programme starts against a village's election. The model holds the answer as a number, how much courting
 * leaders sway the registered poor (`courtingJoins`), and has it from this study: what is checked is that it arrives.
 */
export const v20 = validationRow({
  id: "V20",
  kind: "builtIn",
  label: { en: "A village fund that starts before an election", zh: "选举前启动的互助资金" },
  published: {
    en: "In the trial of village funds those that began before a village's election had more borrowers and reached more of the poor, at no loss of sustainability. Signs only, from which the model has the sway of leaders who stand for election.",
    zh: "互助资金试验中，在村选举前启动的参与率更高、贫困户占比更大，且不损可持续性。仅有符号，模型中竞选干部的带动作用即取自此项研究。",
  },
  source: { tag: "FOUND", rows: ["V20", "C1c"] },
  experiments: { fund },
  checks: [
    {
      id: "takeUp",
      label: {
        en: "members of a fund: started before, then after an election",
        zh: "互助资金成员：选举前启动、选举后启动",
      },
      unit: "share",
      published: { en: "more before", zh: "选举前更多" },
      rule: { kind: "order", share: 0.9 },
      experiment: "fund",
      measure: (reading) => [membersOf(reading, "before").all, membersOf(reading, "after").all],
    },
    {
      id: "poor",
      label: {
        en: "part of members who are registered poor: before, then after",
        zh: "建档立卡成员占比：选举前、选举后",
      },
      unit: "share",
      published: { en: "more before", zh: "选举前更多" },
      rule: { kind: "order", share: 0.9 },
      experiment: "fund",
      measure: (reading) => [membersOf(reading, "before").poor, membersOf(reading, "after").poor],
    },
  ],
});
