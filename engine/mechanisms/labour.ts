import { mechanism } from "../model/mechanism.ts";
import { exp } from "../support/exp.ts";
import { columns, flows, parameters, purposes, reads, writes } from "./labour/declaration.ts";
import { layOff } from "./labour/layoffs.ts";
import { place } from "./labour/placement.ts";
import { FIELDS, filledByActivity, fillVacancies } from "./labour/vacancies.ts";
import {
  ACTIVITIES,
  activityOf,
  AWAY,
  FIRST_DAY_JOB,
  LOCAL,
  rulesOf,
  weigh,
  workersByActivity,
} from "./labour/weigh.ts";

/** Who works where: one worker of some households reconsiders each month. */
export const labour = mechanism({
  name: "labour",
  label: { en: "Choice of work", zh: "就业选择" },
  description: {
    en:
      "With probability ρ, higher where its agency is above the usual of the village, a household reconsiders one worker; a solo trader does at once while the border is shut, whoever lost a day job does at once, and so do some of those who hear of new day jobs. Multinomial logit over farm, trade, local job, away and the day jobs the village has (porter, processing, tourism and services): V = β ln R + home or away + habit of the present work. " +
      "R is the expected net monthly return at base-year growth, that of the farm with what technique adds; to every activity at home a border subsidy is added, and a member household's pooled take and the income of its guesthouse divided by its adults at home: one of them is enough for the turn and the guests. " +
      "Away: −l₀(1 − l₁·infrastructure) − care of children and elders per adult left + share of neighbours away − town services − honour of the border. " +
      "Local jobs and day jobs are limited: seekers draw lots for vacancies, the register counting where a policy says so, and losers stay where they are. A day's pay answers to applicants per slot, w₀(applicants/slots)^(−ε), within a quarter. Slots that are gone lay workers off by lot. " +
      "Places away that a programme arranges are offered by lot and register; who takes one is spared part of the cost of leaving and gets the subsidy.",
    zh:
      "农户每月以概率ρ（能动性高于全村常态者更高）重新考虑一名劳动力；边境关闭时独自互市者立即重新选择，失去日工岗位者立即重新选择，得知新增岗位者也有一部分立即重新选择。在务农、互市、本地就业、外出及本村现有日工岗位（搬运、加工、旅游与服务）之间多项logit选择：V = β ln R + 家乡或外出项 + 惯性。" +
      "R为按基年增长水平计的预期月净收益，务农含技术增收；每一种在家活动都加上边民补助，以及成员户额度分成与民宿收入除以在家成年人数（轮值与接待一人即可）。" +
      "外出项：−l₀(1 − l₁·基础设施) − 留守成年人人均照料的老幼 + 邻居外出比例 − 城镇服务 − 守边荣誉感。" +
      "本地岗位与日工岗位有限，求职者抽签（政策规定时建档立卡户优先），未中者维持原状。日工资随每岗求职人数变动：w₀(求职人数/岗位)^(−ε)，浮动不超过四分之一。岗位减少时抽签裁减。" +
      "项目组织的外出名额按抽签与名册发放，接受者减免部分外出成本并获得补助。",
  },
  scope: "village",
  parameters,
  flows,
  columns,
  purposes,
  reads,
  writes,
  run(village, world, own) {
    const { index, first, end } = village;
    const { households: h, villages, economy, draws, clock, terms } = world;
    const { p } = own;
    const count = end - first;
    const activities = workersByActivity(h);
    const filled = filledByActivity(world);
    const habit = exp(economy.labourHabit) - 1;
    const lost = world.scratch(3, count);
    const laidOff = layOff(village, world, lost);
    const rules = rulesOf(world, index);
    const kinds = rules.activities;
    place(village, world, own, rules, activities, filled, habit);

    const luck = world.scratch(0, 4 * count);
    const seekers = world.scratch(1, FIELDS * count);
    const attractions = world.scratch(2, ACTIVITIES);
    const asked = p.reconsider + (p.heardPerOpening * villages.jobOpenings[index]!) / count;
    villages.jobOpenings[index] = 0;
    const usualAgency = villages.usualAgency[index]!;
    let seeking = 0;
    draws.fill(luck, first, count, purposes.choice, clock.key);
    for (let i = first, at = 0; i < end; i++, at += 4) {
      const stranded = h.tradeWorkers[i]! > 0 && terms.portFlow === 0;
      const idle = laidOff && lost[i - first] === 1;
      const chance = asked * (1 + economy.agencyMoves * (h.agency[i]! - usualAgency));
      if (!(luck[at]! < chance || stranded || idle) || h.workers[i] === 0) continue;
      // Who lost a day job is on the farm for want of another, and has no habit of it.
      const current = idle ? 0 : stranded ? 1 : activityOf(luck[at + 1]! * h.workers[i]!, i, kinds, activities);
      weigh(attractions, i, current, world, index, rules);
      // The habit multiplies the attraction of the present work.
      const bonus = idle ? 0 : habit * attractions[current]!;
      let total = attractions[0]! + attractions[1]! + attractions[2]! + attractions[3]!;
      for (let a = FIRST_DAY_JOB; a < kinds; a++) total += attractions[a]!;
      total += bonus;
      if (!(total > 0)) continue;
      let left = luck[at + 2]! * total;
      let choice = 0;
      while (choice < kinds - 1 && (left -= attractions[choice]! + (choice === current ? bonus : 0)) >= 0) choice++;
      if (choice === current) continue;
      if (choice === LOCAL || choice > AWAY) {
        const poor = choice > AWAY ? terms.jobsPoorFirst * h.registered[i]! : 0;
        const seeker = FIELDS * seeking++;
        seekers[seeker] = luck[at + 3]! - poor;
        seekers[seeker + 1] = i - first;
        seekers[seeker + 2] = current;
        seekers[seeker + 3] = choice;
        continue;
      }
      activities[current]![i]!--;
      activities[choice]![i]!++;
      if (filled[current]) filled[current]![index]!--;
    }
    fillVacancies(index, first, seekers, seeking, world, activities, filled, kinds);
  },
});
