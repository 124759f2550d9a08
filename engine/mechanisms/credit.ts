import { mechanism } from "../model/mechanism.ts";
import { cooperativeOf } from "../population/cooperatives.ts";
import { columns, flows, parameters, purposes, type Moved } from "./credit/declaration.ts";
import { bridge } from "./credit/lend.ts";
import { earnFromProject, undertake } from "./credit/project.ts";
import { repay } from "./credit/repay.ts";

/** Loans of village funds and banks. */
export const credit = mechanism({
  name: "credit",
  label: { en: "Credit", zh: "信贷" },
  description: {
    en:
      "Households repay min(due, cash − subsistence), equal parts of the principal and interest, the fund first. Missed months are arrears; after too many the loan is written off at the lender's loss (the fund keeps the borrower's own share) and the household gets no credit for a while. " +
      "A household whose cash does not cover subsistence for the months ahead, after bills, borrows: from its fund up to a multiple of a share and a quarter of yearly income, at the rate of the loan's size; the rest from a bank, if it has access (more likely with welfare) and the loan is not too small. Interest below the market rate is paid to banks by government. " +
      "Members of a fund undertake small projects with its loans: with some chance one offers itself, lumpy, wearing out, the best taken first, and is undertaken if it beats wear, interest and a hurdle. That nobody would undertake them without a fund is an assumption. " +
      "Loans keep their real value while they run. Working capital for trade comes with goods categories, investment with banks and own money, and informal credit, with later steps; repayment comes out of consumption, which is an accounting fact and no harm done by credit.",
    zh:
      "农户每月归还 min(应还, 现金 − 生存消费)，本金等额加利息，先还互助资金。未还记逾期，超过期限则核销，损失由出借方承担（互助资金先扣其股金），农户在一段时间内不得再借。" +
      "支付医疗费后现金不足以覆盖未来数月生存消费的农户借款：先向互助资金，上限为股金倍数与年收入四分之一，费率按借款额分档；不足部分向银行（须可得，福利越高越可能，且金额不能过小）。低于市场利率的部分由财政贴息。" +
      "成员用互助资金借款开办小项目：机会随机出现，有最低规模、会折旧、先做最好的，回报超过折旧、利息与最低回报才开办。没有互助资金就不会开办，是一项假设。" +
      "借款存续期内实际价值不变。互市周转金借款随商品类别引入，银行与自有资金投资、民间借贷在后续步骤引入；还款减少消费是核算事实，并非信贷造成的损害。",
  },
  scope: "village",
  parameters,
  flows,
  columns,
  purposes,
  reads: [
    "households.size",
    "households.awayWorkers",
    "households.cash",
    "households.assignedIncome",
    "households.permanentWelfare",
    "households.fundMember",
    "households.fundShares",
    "households.fundDebt",
    "households.fundMonthsLeft",
    "households.fundRate",
    "households.bankDebt",
    "households.bankMonthsLeft",
    "households.arrearsMonths",
    "households.incomeOfMonth",
    "households.projectCapital",
    "households.projectReturn",
    "households.projectsTaken",
    "cooperatives.founded",
    "cooperatives.cash",
    "cooperatives.loans",
    "cooperatives.ownShares",
  ],
  writes: [
    "households.cash",
    "households.incomeOfMonth",
    "households.fundShares",
    "households.fundDebt",
    "households.fundMonthsLeft",
    "households.fundRate",
    "households.bankDebt",
    "households.bankMonthsLeft",
    "households.arrearsMonths",
    "households.projectCapital",
    "households.projectReturn",
    "households.projectsTaken",
    "cooperatives.cash",
    "cooperatives.loans",
    "cooperatives.ownShares",
    "cooperatives.revenueOfYear",
    "cooperatives.costOfYear",
  ],
  run({ index, first, end }, world, own) {
    const { households: h, cooperatives: c, economy, draws, clock, ledger } = world;
    const { projectCapital } = own.households;
    const row = cooperativeOf(index, "fund");
    const count = end - first;
    const funded = c.founded[row] === 1;
    const luck = world.scratch(0, 4 * count);
    if (funded) draws.fill(luck, first, count, purposes.project, clock.key);
    const start = Math.floor(count * draws.one(index, purposes.fundQueue, clock.key));
    const moved = nothingMoved();
    for (let step = 0; step < count; step++) {
      const k = (start + step) % count;
      const i = first + k;
      if (projectCapital[i]! > 0) earnFromProject(i, world, own, moved);
      const subsistence = (economy.subsistence * (h.size[i]! - h.awayWorkers[i]!)) / 12;
      if (h.fundDebt[i]! + h.bankDebt[i]! > 0 || h.arrearsMonths[i]! > 0) repay(i, row, subsistence, world, own, moved);
      if (h.cash[i]! < own.p.creditHorizon * subsistence) bridge(i, row, subsistence, world, own, moved);
      else if (funded && luck[4 * k]! < own.p.projectChance) undertake(i, row, luck[4 * k + 1]!, world, own, moved);
    }
    for (const name of Object.keys(flows) as (keyof Moved)[]) ledger.transfer(index, own.flow[name], moved[name]);
  },
});

const nothingMoved = (): Moved => ({
  fundLoans: 0,
  fundRepayments: 0,
  fundInterest: 0,
  bankLoans: 0,
  bankRepayments: 0,
  bankInterest: 0,
  projectSpending: 0,
  projectEarnings: 0,
  interestSubsidy: 0,
});
