import { isEligible, lever } from "../model/lever.ts";
import { inCooperative } from "../population/members.ts";
import { dialRow } from "../support/dial-row.ts";
import { log } from "../support/log.ts";
import { dial } from "../support/quantity.ts";

/** Turns: eligible households before others, and nobody twice in a quarter while somebody still waits. */
const [NOT_FIRST, AGAIN] = [1e6, 1e9];

/** Extension workers show improved techniques on the farm. */
export const extensionWorkers = lever({
  name: "extensionWorkers",
  label: { en: "Extension workers", zh: "农技推广员" },
  description: {
    en: "Workers visit farms so often a month. A part of the visits goes through cooperatives, where each reaches several members; the others go to eligible households first, and among equals to those who ask: the better schooled and the elite. Nobody is visited twice in a quarter while others wait. A visit teaches techniques and raises agency. Choose registered households to reach the poor first.",
    zh: "推广员每月入户若干次。部分通过合作社进行，一次可惠及多名成员；其余先到符合条件的农户，同等条件下先到主动求教者（受教育较多者与精英）。尚有人等候时，同一季度不重复入户。入户传授技术并提升能动性。选择建档立卡户即为贫困户优先。",
  },
  group: "training",
  setting: {
    kind: "record",
    fields: {
      workers: dial({
        label: { en: "workers for 1,000 households", zh: "每千户推广员" },
        description: { en: "thirty visits a month each", zh: "每人每月入户三十次" },
        unit: "persons",
        min: 0,
        max: 50,
        default: 3,
        source: { tag: "ASSUMED", rows: ["M21", "G8"], note: "no figure" },
      }),
      throughCooperatives: dial({
        label: { en: "visits through cooperatives", zh: "通过合作社进行的比例" },
        description: {
          en: "where a village has members; each visit reaches several",
          zh: "村内有成员时适用；每次惠及多人",
        },
        unit: "share",
        min: 0,
        max: 1,
        default: 0,
        source: { tag: "STATED", rows: ["M21"], note: "cooperatives cut the cost of extension" },
      }),
      eligible: { kind: "eligible", label: { en: "first", zh: "优先对象" }, default: "all" },
      from: { kind: "date", label: { en: "first month", zh: "开始月份" } },
    },
  },
  neutral: "unset",
  size: "workers",
  cost: {
    en: "Monthly outlay of government: a worker's pay (3,500 yuan, ASSUMED).",
    zh: "每月财政支出：推广员工资（3500元，假设）。",
  },
  source: { tag: "STATED", rows: ["M21", "G8"], note: "technique extension" },
  acts: "monthly",
  flows: {
    extensionPay: { from: "government", to: "outside", label: { en: "pay of extension workers", zh: "推广员工资" } },
  },
  // prettier-ignore
  parameters: {
    workerVisits: dialRow("visits of an extension worker a month", "推广员每月入户次数", "1/month", 30, 1, 200, "ASSUMED", "one or two a day"),
    workerPay: dialRow("cost of an extension worker", "推广员成本", "nominal yuan/month", 3500, 0, 30000, "ASSUMED", "no figure"),
    sessionReach: dialRow("members a visit to a cooperative reaches", "一次合作社培训惠及成员数", "households", 4, 1, 50, "ASSUMED", "no figure", "M21"),
    eliteAsks: dialRow("how much more often elites ask", "精英户主动求教的额外倍数", "1", 4, 0, 20, "ASSUMED", "as much as they take up from outside by themselves", "M21"),
  },
  purposes: { visits: 1411, asking: 1412 },
  reads: [
    "households.schooling",
    "households.elite",
    "households.registered",
    "households.farmWorkers",
    "households.tradeMember",
    "households.fundMember",
    "households.farmMember",
    "households.training",
  ],
  writes: ["households.training"],
  act({ index, first, end }, value, world, { p, flow }) {
    const { households: h, draws, clock, terms, ledger } = world;
    const count = end - first;
    const workers = (value.workers * count) / 1000;
    ledger.transfer(index, flow.extensionPay, (workers * p.workerPay) / terms.priceLevel);
    let members = 0;
    for (let i = first; i < end; i++) members += inCooperative(h, i);
    const through = members > 0 ? value.throughCooperatives : 0;
    const visits = workers * p.workerVisits;
    const luck = draws.one(index, 1411, clock.key);
    const taught = Math.min(members, Math.floor(visits * through * p.sessionReach + luck));
    visit(taught, 1);
    visit(Math.min(count, Math.floor(visits * (1 - through) + luck)), 0);

    /** Teaches as many households as there are visits: those whose turn comes first. */
    function visit(households: number, atCooperative: 0 | 1): void {
      if (households === 0) return;
      const lots = world.scratch(0, 4 * count);
      const turns = world.scratch(1, count);
      draws.fill(lots, first, count, 1412, clock.key);
      for (let k = 0; k < count; k++) {
        const i = first + k;
        const asks = 0.1 + h.schooling[i]! / 7.5 + p.eliteAsks * h.elite[i]!;
        const off = h.farmWorkers[i] === 0 || (atCooperative === 1 && inCooperative(h, i) === 0);
        // An exponential clock for each: the chance to be among the first is in proportion to how often one asks.
        const waits = -log(lots[4 * k + atCooperative]!) / (atCooperative === 1 ? 1 : asks);
        const later = atCooperative === 1 || isEligible(world, value.eligible, i) ? 0 : NOT_FIRST;
        turns[k] = off ? Infinity : waits + later + AGAIN * h.training[i]!;
      }
      for (let served = 0; served < households; served++) {
        let next = 0;
        for (let k = 1; k < count; k++) if (turns[k]! < turns[next]!) next = k;
        if (turns[next] === Infinity) return;
        turns[next] = Infinity;
        h.training[first + next]!++;
      }
    }
  },
});
