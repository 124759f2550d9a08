import { mechanism } from "../model/mechanism.ts";
import { atWork, nextSlots } from "../population/day-jobs.ts";
import { flows, parameters, purposes } from "./town/declaration.ts";
import { build } from "./town/guesthouses.ts";

/** Guesthouses, tourism and services: a town that holds people against the pull of the cities. */
export const town = mechanism({
  name: "town",
  label: { en: "Town and tourism", zh: "城镇与旅游" },
  description: {
    en: "Town services rise towards the level a policy sets, a part a month. Guesthouses are built a part a month up to the number wanted, by lot among households with an adult at home and the money for their part; public grants pay the rest of it. A guesthouse brings its household a net income as long as an adult is at home. Jobs in tourism and services: so many a guesthouse, and so many per 100 residents times the level of services, so that those who come back bring jobs. A share of the guests comes for the border and stays away while it is shut.",
    zh: "城镇服务逐月向政策目标提升。民宿按目标数逐月建设，在有成年人在家且能自筹资金的农户中抽签，其余由财政补助。有成年人在家时民宿带来净收入。旅游与服务岗位：每家民宿若干，加上每百名居民若干乘以服务水平，因此返乡者也带来岗位。部分游客为边境而来，边境关闭时不来。",
  },
  scope: "village",
  parameters,
  flows,
  purposes,
  reads: [
    "villages.portFlow",
    "villages.townServices",
    "villages.serviceSlots",
    "villages.serviceFilled",
    "villages.serviceWage",
    "villages.jobOpenings",
    "households.guesthouse",
    "households.serviceWorkers",
    "households.farmWorkers",
    "households.localWorkers",
    "households.illMonths",
    "households.workers",
    "households.elders",
    "households.awayWorkers",
    "households.size",
    "households.cash",
    "households.incomeOfMonth",
  ],
  writes: [
    "villages.townServices",
    "villages.serviceSlots",
    "villages.jobOpenings",
    "households.guesthouse",
    "households.cash",
    "households.incomeOfMonth",
  ],
  run(village, world, own) {
    const { index, first, end } = village;
    const { households: h, villages: v, economy, terms, ledger } = world;
    const { p, flow } = own;
    const slots = v.serviceSlots[index]!;
    const held = v.serviceFilled[index]!;
    if (terms.townServices + terms.guesthouses + v.townServices[index]! + slots + held === 0) return;
    const missing = terms.townServices - v.townServices[index]!;
    if (missing > 0) v.townServices[index]! += Math.min(missing, terms.townServices / p.townRamp);

    let [standing, residents] = [0, 0];
    for (let i = first; i < end; i++) {
      standing += h.guesthouse[i]!;
      residents += h.size[i]! - h.awayWorkers[i]!;
    }
    standing = build(village, standing, world, own);
    const guests = 1 - p.tourismOfBorder * (1 - v.portFlow[index]!);
    const wanted = p.jobsPerGuesthouse * standing * guests + (p.serviceJobs * v.townServices[index]! * residents) / 100;
    const share = held > 0 ? Math.min(1, wanted / held) : 0;
    const pay = v.serviceWage[index]! * economy.jobDays * share * terms.wageGrowth;
    const rent = economy.guesthouseIncome * guests * terms.wageGrowth;
    let [paid, earned] = [0, 0];
    for (let i = first; i < end; i++) {
      const runs = h.guesthouse[i] === 1 && h.workers[i]! + h.elders[i]! > h.awayWorkers[i]!;
      if (h.serviceWorkers[i] === 0 && !runs) continue;
      const wages = pay * atWork(i, h.serviceWorkers[i]!, h);
      const income = runs ? rent : 0;
      h.cash[i]! += wages + income;
      h.incomeOfMonth[i]! += wages + income;
      paid += wages;
      earned += income;
    }
    ledger.transfer(index, flow.servicePay, paid);
    ledger.transfer(index, flow.guesthouseIncomes, earned);
    const next = nextSlots(slots, wanted, 1);
    v.jobOpenings[index]! += Math.max(0, next - slots);
    v.serviceSlots[index] = next;
  },
});
