import type { Reading } from "../reading.ts";
import { validationRow, type ValidationExperiment } from "../validation-row.ts";

/** Three years; the last is the one that is looked at. */
const [YEARS, MONTHS] = [3, 36];

const groups: ValidationExperiment = {
  base: "GX14",
  villages: 10,
  households: 1000,
  months: MONTHS,
  policies: {
    alone: {},
    groups: { mutualAidGroups: { members: 21, poorMinimum: 1 } },
    jobs: {
      mutualAidGroups: { members: 21, poorMinimum: 1 },
      processingExemption: { projects: 2 },
    },
  },
  outcomes: ["participantTakeOfYear", "porterJobs", "processingJobs"],
  columns: ["tradeMember", "registered", "workers", "porterWorkers", "processingWorkers", "incomeOfYear"],
  assumptions: {
    memberDays: { low: 3.3, high: 13.3 },
  },
};

const DAY_JOBS = [
  { jobs: "porterJobs", holders: "porterWorkers", pay: "porterPay" },
  { jobs: "processingJobs", holders: "processingWorkers", pay: "processingPay" },
] as const;

/** A poor household of a trade group, in the last year: pay of the day jobs it then holds, and all it has more than without groups. */
interface PoorMember {
  readonly wages: number;
  readonly more: number;
}

/** Every registered poor member. Pay of a job is all that was paid in three years over the years of jobs held. */
function poorMembers({ at, flow, column, households }: Reading): readonly PoorMember[] {
  const of = (name: string, policy = "jobs"): Float64Array => column(policy, YEARS, name);
  const [member, registered, income, alone] = [
    of("tradeMember"),
    of("registered"),
    of("incomeOfYear"),
    of("incomeOfYear", "alone"),
  ];
  const workers = of("workers").reduce((sum, each) => sum + each, 0);
  const jobs = DAY_JOBS.map(({ jobs: outcome, holders, pay }) => {
    let years = 0;
    for (let month = 1; month <= MONTHS; month++) years += (at("jobs", outcome, month) * workers) / 12;
    return { holders: of(holders), pay: years > 0 ? flow("jobs", pay) / years : 0 };
  });
  return Array.from({ length: households }, (_, i) => i)
    .filter((i) => member[i] === 1 && registered[i] === 1)
    .map((i) => ({
      wages: jobs.reduce((sum, { holders, pay }) => sum + holders[i]! * pay, 0),
      more: income[i]! - alone[i]!,
    }));
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** What the quota itself pays: days and take share their source with the calibration (K45); jobs must bring the rest. */
export const v14 = validationRow({
  id: "V14",
  kind: "sharesSource",
  label: { en: "What border trade pays a poor household", zh: "互市带给贫困户的收入" },
  published: {
    en: "Officials claim more than 25,000 yuan a poor household and year in 2019, likely an upper bound; a member's day pays about 50 yuan. Over 40 to 160 days (assumed) the quota alone would pay 2,000 to 8,000.",
    zh: "官方称2019年每户贫困户年增收2.5万元以上，应为上限；成员每日约50元。按每年40至160天（假设），仅额度分成为2000至8000元。",
  },
  source: { tag: "FOUND", rows: ["V14", "E8", "E9", "E10", "E7c", "E6b"] },
  experiments: { groups },
  checks: [
    {
      id: "quota",
      label: { en: "quota take of a member household", zh: "成员户的额度分成" },
      unit: "yuan/household/year",
      published: { en: "2,000 to 8,000", zh: "2000至8000" },
      rule: { kind: "range", low: 2000, high: 8000, needs: "within" },
      experiment: "groups",
      measure: ({ at }) => at("groups", "participantTakeOfYear", MONTHS),
    },
    {
      id: "household",
      label: {
        en: "income added for poor member households in haulage or processing",
        zh: "从事搬运或加工的贫困成员户增加的收入",
      },
      unit: "yuan/household/year",
      published: { en: "up to 25,000", zh: "至多25000" },
      rule: { kind: "range", low: 10_000, high: 25_000, needs: "overlap" },
      experiment: "groups",
      measure: (reading) =>
        meanOf(
          poorMembers(reading)
            .filter(({ wages }) => wages > 0)
            .map(({ more }) => more),
        ),
    },
    {
      id: "jobsBringTheRest",
      label: {
        en: "poor member households: pay of haulage and processing, then the quota take",
        zh: "贫困成员户：搬运与加工工资、额度分成",
      },
      unit: "yuan/household/year",
      published: { en: "the rest comes from jobs", zh: "其余来自岗位" },
      rule: { kind: "order", share: 0.9 },
      experiment: "groups",
      measure: (reading) => [
        meanOf(poorMembers(reading).map(({ wages }) => wages)),
        reading.at("jobs", "participantTakeOfYear", MONTHS),
      ],
    },
  ],
});
