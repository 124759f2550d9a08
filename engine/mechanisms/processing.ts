import { mechanism } from "../model/mechanism.ts";
import { ENTERPRISES, enterpriseOf } from "../population/enterprises.ts";
import { RING } from "../population/households.ts";
import { columns, flows, parameters, purposes } from "./processing/declaration.ts";
import { goodsOf, runMonth } from "./processing/month.ts";
import { considerProjects } from "./processing/projects.ts";
import { investReserves } from "./processing/reserves.ts";
import { settleYear } from "./processing/year-end.ts";

/** Enterprises that process traded and farm goods in the village: value stays, and with it jobs. */
export const processing = mechanism({
  name: "processing",
  label: { en: "Processing", zh: "落地加工" },
  description: {
    en:
      "Policies bring projects to a village: so many are considered a year, and each goes ahead with the chance logistic(k (expected return after tax − hurdle)). The return follows from the goods of the last twelve months that nobody processes yet, infrastructure and park, wages, tax and, for leading firms of the paired region, soft loans. " +
      "Goods processed = min(landing share × goods traded and harvested, throughput × capital, hands there are). Value added = share × goods × (1 − remoteness (1 − infrastructure)(1 − park)) × (1 + gain × cadres trained) × yearly margin of the category. Hands are paid by the day for what they processed; then fixed costs, interest and principal as far as the money goes. Plans and jobs follow goods and capital over some months. " +
      "Too many months without the money to pay end an enterprise. In December profit is taxed, less the exempt share for new enterprises near the border: a transfer forgone, noted as a memo; part of the profit builds more capital where all is at work, the rest goes to the owners: trade groups for what they own, the rest lives elsewhere. Where a policy says so, groups put part of their reserve into the local enterprise each December, or found a workshop, if the return is above the hurdle. Where no policy brings projects there are no enterprises: those of the base population are in its local jobs.",
    zh:
      "政策带来加工项目：每年考虑若干个，每个以 logistic(k(预期税后回报率 − 门槛)) 的概率落地。回报取决于近十二个月尚无人加工的货物、基础设施与产业园、工资、税收，帮扶方龙头企业还取决于贴息贷款。" +
      "加工量 = min(可落地比例×互市与农产货物, 产能×资本, 现有人手)。增加值 = 增值率×货物×(1 − 偏远损失(1 − 基础设施)(1 − 产业园))×(1 + 干部培训提升)×当年品类利润系数。工人按加工量计日取酬，随后在资金允许范围内支付固定成本、利息与本金。计划与岗位在数月内随货物与资本调整。" +
      "连续多月无力支付则企业倒闭。十二月缴纳企业所得税，边境附近新办企业减免部分税款（财政少收，记为备忘）；产能用满时部分利润再投资，其余归业主：互助组按持股分得，其余归外地业主。政策规定时，互助组每年十二月在回报高于门槛的情况下将部分公积金投入本地企业或创办作坊。没有政策引入项目时本村没有企业：基础人口中的企业已计入本地岗位。",
  },
  scope: "village",
  parameters,
  flows,
  columns,
  purposes,
  reads: [
    ...["cash", "debt", "capital", "output", "profitOfYear", "jobs", "exemptMonths", "debtMonthsLeft"].map(
      (name) => `enterprises.${name}`,
    ),
    "enterprises.cooperativeShare",
    "enterprises.shortMonths",
    "cooperatives.cash",
    "cooperatives.reserve",
    "cooperatives.revenueOfYear",
    "enterprises.category",
    "enterprises.active",
    "villages.pooledValue",
    "villages.soloValue",
    "villages.processable",
    "villages.kmToBorder",
    "villages.infrastructure",
    "villages.park",
    "villages.cadreTraining",
    "villages.processingSlots",
    "villages.processingFilled",
    "villages.processingWage",
    "villages.jobOpenings",
    "households.harvestToSell",
    "households.processingWorkers",
    "households.farmWorkers",
    "households.localWorkers",
    "households.illMonths",
    "households.cash",
    "households.incomeOfMonth",
  ],
  writes: [
    ...["cash", "debt", "capital", "output", "profitOfYear", "jobs", "exemptMonths", "debtMonthsLeft"].map(
      (name) => `enterprises.${name}`,
    ),
    "enterprises.cooperativeShare",
    "enterprises.shortMonths",
    "cooperatives.cash",
    "cooperatives.reserve",
    "cooperatives.revenueOfYear",
    "enterprises.category",
    "enterprises.active",
    "villages.processable",
    "villages.processed",
    "villages.profitTaxForgone",
    "villages.processingSlots",
    "villages.jobOpenings",
    "households.cash",
    "households.incomeOfMonth",
  ],
  run(village, world, own) {
    const { index } = village;
    const { enterprises: e, villages: v, terms, clock } = world;
    const invited = terms.localProjects + terms.parkProjects + terms.partnerProjects + terms.reservesInvested > 0;
    let there = v.processingSlots[index]! + v.processingFilled[index]! > 0;
    for (const kind of ENTERPRISES) if (e.active[enterpriseOf(index, kind)] === 1) there = true;
    if (!invited && !there) return;
    const now = RING * index + clock.ring;
    const goods = goodsOf(village, world);
    own.villages.processable[now] = goods;
    own.villages.processed[now] = own.villages.profitTaxForgone[now] = 0;
    if (invited) considerProjects(village, world, own);
    if (there) runMonth(village, goods, world, own);
    if (clock.monthOfYear !== 12) return;
    if (there) settleYear(index, world, own);
    if (terms.reservesInvested > 0) investReserves(index, world, own);
  },
});
