import { mechanism } from "../model/mechanism.ts";
import { cooperativeOf } from "../population/cooperatives.ts";
import { RING } from "../population/households.ts";
import { labourPowers } from "../population/returns.ts";
import { bridge } from "./credit/bridge.ts";
import { columns, FLOWS, flows, nothingMoved, purposes } from "./credit/declaration.ts";
import { parameters } from "./credit/parameters.ts";
import { earnFromProjects, startProjects, undertake } from "./credit/project.ts";
import { repay } from "./credit/repay.ts";

/** Three lenders, borrowing out of need, and small investments. */
export const credit = mechanism({
  name: "credit",
  label: { en: "Credit and investment", zh: "信贷与投资" },
  description: {
    en:
      "Households repay min(due, cash − subsistence), equal parts of the principal set aside each month and interest, the fund first, then the bank, then the neighbour. Missed months are arrears; after too many all loans are written off at the lenders' loss (the fund keeps the borrower's own share) and the household loses part of its trust and gets no credit for a while. " +
      "Need: a household with a medical bill its cash cannot pay, or without subsistence and the inputs of farm and business for the months ahead, borrows from its fund (at most a multiple of a share and a quarter of yearly income, at the rate of the loan's size), then from a bank (with access, likelier with welfare, for good; not below the smallest loan; a part of yearly income), then from the watched neighbour with most cash beyond its buffer, dear and at most a part of that cash and of the borrower's income. Money and interest between neighbours move from household to household. A bill nobody lends for is treated in part. Interest below the market rate is paid to banks by government. " +
      "Investment: with some chance a project offers itself, on the farm or off it. Its monthly return is mean · quality · 0.7^(projects taken), recovering slowly; it wears out. Nothing below a least size pays, higher off the farm, where returns are higher too. It is undertaken when 12 (return − wear − cost of money) reaches a hurdle: with spare cash first (its cost is the interest on cash), the rest from the first of fund, bank and neighbour that makes it large enough and is cheap enough. Households banks lend to start with the projects of the past at the number where taking balances recovery; the others have theirs before them: they are whom a fund can help. " +
      "Loans keep their real value while they run. Working capital for border trade is the groups' matter. Repayment comes out of consumption, which is an accounting fact and no harm done by credit.",
    zh:
      "农户每月归还 min(应还, 现金 − 生存消费)：每月存出等额本金并付息，先还互助资金，再还银行，后还邻居。未还记逾期，超过期限则全部核销，损失由出借方承担（互助资金先扣其股金），农户信任下降，并在一段时间内不得再借。" +
      "需要：现金付不起医疗费，或不足以覆盖未来数月生存消费与农业自营投入的农户，先向互助资金借（上限为股金倍数与年收入四分之一，费率按借款额分档），再向银行借（须可得：福利越高越可能且长期不变；不低于最低额；上限为年收入的一部分），最后向所关注邻居中闲置现金最多者借（利率高，上限为其闲置现金与借款人收入的一部分）。邻居间本息在农户之间转移。无处可借的医疗费只得到部分治疗。低于市场利率的部分由财政贴息。" +
      "投资：项目机会随机出现，分农业与非农。月回报 = 均值·质量·0.7^(已办项目数)，机会缓慢恢复，项目会折旧；低于最低规模没有回报，非农项目最低规模较高、回报也较高。当 12(回报 − 折旧 − 资金成本) 达到最低回报时开办：先用闲置现金（成本为存款利息），不足部分依次由互助资金、银行、邻居中规模与利率合适者提供。银行可贷的农户起始时已办过项目，其数目使开办与恢复平衡；其他农户的机会仍在前面，他们正是互助资金能帮助的人。" +
      "借款存续期内实际价值不变。互市周转资金由互助组机制处理。还款减少消费是核算事实，并非信贷造成的损害。",
  },
  scope: "village",
  parameters,
  flows,
  columns,
  purposes,
  reads: [
    "households.size",
    "households.awayWorkers",
    "households.neighbours",
    "households.cash",
    "households.assignedIncome",
    "households.incomeOfYear",
    "households.permanentWelfare",
    "households.farmCapacity",
    "households.farmWorkers",
    "households.billUnpaid",
    "households.billMatch",
    "households.billsOfYear",
    "households.fundMember",
    "households.fundShares",
    "households.fundDebt",
    "households.fundMonthsLeft",
    "households.fundRate",
    "households.bankDebt",
    "households.bankMonthsLeft",
    "households.informalDebt",
    "households.informalMonthsLeft",
    "households.lender",
    "households.creditShort",
    "households.arrearsMonths",
    "households.trust",
    "households.incomeOfMonth",
    "households.farmProject",
    "households.farmProjectReturn",
    "households.offFarmProject",
    "households.offFarmProjectReturn",
    "households.projectsTaken",
    "cooperatives.founded",
    "cooperatives.cash",
    "cooperatives.loans",
    "cooperatives.ownShares",
    "cooperatives.dueRing",
    "cooperatives.onTimeRing",
  ],
  writes: [
    "households.cash",
    "households.incomeOfMonth",
    "households.billUnpaid",
    "households.billsOfYear",
    "households.fundShares",
    "households.fundDebt",
    "households.fundMonthsLeft",
    "households.fundRate",
    "households.bankDebt",
    "households.bankMonthsLeft",
    "households.informalDebt",
    "households.informalMonthsLeft",
    "households.lender",
    "households.creditShort",
    "households.arrearsMonths",
    "households.trust",
    "households.farmProject",
    "households.farmProjectReturn",
    "households.offFarmProject",
    "households.offFarmProjectReturn",
    "households.projectsTaken",
    "cooperatives.cash",
    "cooperatives.loans",
    "cooperatives.ownShares",
    "cooperatives.revenueOfYear",
    "cooperatives.costOfYear",
    "cooperatives.dueRing",
    "cooperatives.onTimeRing",
  ],
  prepare: startProjects,
  run({ index, first, end }, world, own) {
    const { households: h, economy, terms, draws, clock, ledger } = world;
    const { farmProject, offFarmProject, informalDebt, creditShort } = own.households;
    const row = cooperativeOf(index, "fund");
    const count = end - first;
    own.cooperatives.dueRing[RING * row + clock.ring] = 0;
    own.cooperatives.onTimeRing[RING * row + clock.ring] = 0;
    const luck = world.scratch(0, 4 * count);
    draws.fill(luck, first, count, purposes.project, clock.key);
    const start = Math.floor(count * draws.one(index, purposes.fundQueue, clock.key));
    const powers = labourPowers(economy);
    const inputsOf = (economy.inputsShare * terms.farmGrowth) / 12;
    const moved = nothingMoved();
    for (let step = 0; step < count; step++) {
      const k = (start + step) % count;
      const i = first + k;
      if (creditShort[i]! > 0) creditShort[i]!--;
      if (farmProject[i]! + offFarmProject[i]! > 0) earnFromProjects(i, world, own, moved);
      const subsistence = (economy.subsistence * (h.size[i]! - h.awayWorkers[i]!)) / 12;
      if (h.fundDebt[i]! + h.bankDebt[i]! + informalDebt[i]! > 0 || h.arrearsMonths[i]! > 0)
        repay(i, row, subsistence, world, own, moved);
      const inputs = inputsOf * h.farmCapacity[i]! * powers[h.farmWorkers[i]!]!;
      const ahead = own.p.creditHorizon * (subsistence + inputs);
      if (h.billUnpaid[i]! > 0 || h.cash[i]! < ahead) bridge(i, row, subsistence, ahead, world, own, moved);
      else if (luck[4 * k]! < own.p.projectChance)
        undertake(i, row, luck[4 * k + 1]!, luck[4 * k + 2]!, world, own, moved);
    }
    for (const name of FLOWS) ledger.transfer(index, own.flow[name], moved[name]);
  },
});
