import { mechanism } from "../model/mechanism.ts";
import { cooperativeOf } from "../population/cooperatives.ts";
import { columns, flows, parameters, purposes } from "./membership/declaration.ts";
import { foundFarm, registerShells, startFarm } from "./membership/farm-founding.ts";
import { reconsiderFarm } from "./membership/farm.ts";
import { reconsiderFund } from "./membership/fund.ts";
import { reconsiderGroups } from "./membership/trade-groups.ts";

/** Who is in a border-trade group, who in the village fund, who in a farm cooperative; and how farm cooperatives are founded. */
export const membership = mechanism({
  name: "membership",
  label: { en: "Membership", zh: "成员加入与退出" },
  description: {
    en:
      "A household reconsiders with a monthly chance; it is willing when its lasting taste lies below logistic(bias + gain/income + neighbours in + kin of a leader − reserve of poor households that see no neighbour gain + habit + w·(trust − usual) + w'·(agency − usual) + e·courting leaders for registered poor), as things stand at the start of the month; groups and funds have biases of their own. Gains are taken back to base-year growth, as the incomes are. " +
      "Trade groups exist within the trade zone where the policy allows them; the gain is the expected take less effort, less a premium for risk shared by the members of one group, sigma²(r + (1 − r)/n); one resident of a member household takes its turns. Each January groups fail with h = h0 exp(b1 (goods concentration − usual) − b2 (reserve − usual) − b3 (years of trade − usual) + b4 concentration · (1 − flow)); their members leave by lot; where the last one fails nobody founds another for a year. Those that go on rise by a stage (mutual-aid group, coordination group, cooperative) when members, money and experience allow or a programme pays; higher stages ask for a smaller share, and all members of the village share the risk. Before a founding everyone is asked. Who is willing waits for a place until one is free, or until asked again and no longer willing. There is a group for every full least size of members and of those waiting who have an adult at home and can pay; it takes a quarter more at most. Places go to registered poor first, then by lot; the share is paid from cash and refunded on leaving. Groups that lack their registered poor invite some by lot, beyond those places, and waive it. If no registered household has an adult at home, the rule on poor members cannot bind. " +
      "Fund members hold one share: given to registered poor, half matched for others, bought by elites. They join and leave in the order of lots; who finds the seed used up since deciding stays out until asked again. Given shares bear the fund's losses in proportion and return to the seed on leaving. " +
      "A farm cooperative's gain is yearly: (better price q0 (S/S0)^(e − 1) + profit of the chain) · planned sales S + saving on inputs − a fixed cost, less a premium for risk, all against income; a household without farm workers has none. Who wants to join must pay the threshold in cash and keep some months of subsistence, less what was donated, matched for registered poor, or waived for a subsidy on openness; the threshold rises as control concentrates. There are places for a quarter more than the mean size; lots decide, and where openness is subsidised registered poor come first and beyond these places. Leaving follows the same rule; shares come back as far as the till reaches, and holders of more than two thresholds stay as investors. " +
      "At the start some villages have a cooperative of the mean size, so that a fifth of all households are members, shares falling with rank as k^-c. Leaders of other villages found one, with a monthly chance that a subsidy raises, if the core's part of the expected surplus pays for cost and capital in time; the ten willing households with most cash pay capital by rank from it. Where a subsidy is tied to registration, cooperatives on paper appear and their subsidy goes to elite households.",
    zh:
      "农户每月以一定概率重新考虑；按月初情形，当其固有偏好低于 logistic(常数 + 收益/收入 + 邻居参与 + 与带头人的亲属关系 − 未见邻居获益的贫困户的观望 + 惯性 + w·(信任 − 常态) + w'·(能动性 − 常态) + e·干部对建档立卡户的争取) 时愿意参加；互助组与互助资金的常数不同。收益按工资增长折回基年水平，与收入口径一致。" +
      "互助组只在边贸区内、政策允许时成立；收益为预期分成减去投入，再减去组内共担风险的溢价 sigma²(r + (1 − r)/n)；每个成员户一人轮值。每年一月互助组以 h = h0 exp(b1 (商品集中度 − 通常) − b2 (公积金 − 通常) − b3 (互市年数 − 通常) + b4 集中度·(1 − 通行量)) 的概率解散，成员抽签退出；最后一个组解散后一年内不再成立。继续经营者在成员、资金、经验达到要求或有项目扶持时升一级（互助组、协作组、合作社）；级别越高，入股越少，风险由全村成员共担。成立之前询问所有农户。愿意者排队等候，直到有名额，或再次被询问时不再愿意。成员与等候者（家有成年人且能缴股金）每满最低人数即可成一组，每组最多再多四分之一。名额先给登记贫困户，其余抽签；股金以现金缴纳、退组退还。缺少贫困成员的组在名额之外抽签邀请贫困户并免缴股金。若村内登记贫困户均无成年人在家，则贫困成员规定无法约束。" +
      "互助资金每户一股：贫困户赠股，一般户配股一半，富裕户全额购买。加入与退出按抽签顺序办理；决定之后种子资金已用完的，待下次询问。赠股按比例分担损失，退出时返还种子资金。" +
      "农民合作社的收益按年计：(加价 q0 (S/S0)^(e − 1) + 产业链利润) · 计划销售额S + 节省的投入品 − 固定参与成本，再减去风险溢价，与收入相比；家中无人务农则无收益。愿意加入者须以现金缴足门槛并保留数月生存消费，可扣除获赠股份、财政代缴（贫困户）与因开放补助而减免的部分；控制越集中，门槛越高。名额比平均规模多四分之一，由抽签决定；有开放补助时，建档立卡户优先且不受名额限制。退出按同一规则，股金在现金范围内退还；持股超过两倍门槛者作为投资者留下。" +
      "起始时部分村庄有平均规模的合作社，使全部农户的五分之一为成员，股份随排名按 k^-c 递减。其他村的带头人每月以一定概率（补助可提高）考虑创办：若核心成员从预期盈余中所得足以按期收回成本与资本，则由愿意参加且现金最多的十户按排名以自有现金出资创办。补助与登记挂钩时会出现空壳合作社，补助归精英户。",
  },
  scope: "village",
  parameters,
  flows,
  columns,
  purposes,
  reads: [
    "households.village",
    "households.neighbours",
    "households.assignedIncome",
    "households.workers",
    "households.elders",
    "households.awayWorkers",
    "households.registered",
    "households.elite",
    "households.kinOfLeader",
    "households.trust",
    "households.agency",
    "households.cash",
    "households.tradeMember",
    "households.tradeShares",
    "households.fundMember",
    "households.fundShares",
    "households.fundSharesGiven",
    "households.waitingForGroup",
    "households.fundDebt",
    "households.size",
    "households.farmWorkers",
    "households.farmCapacity",
    "households.farmMember",
    "households.farmShares",
    "households.incomeOfMonth",
    "households.supportOfYear",
    "cooperatives.standsFor",
    "cooperatives.ruleDrift",
    "cooperatives.shells",
    "villages.kmToBorder",
    "villages.usualTrust",
    "villages.usualAgency",
    "villages.portFlow",
    "villages.portCapacity",
    "villages.goods",
    "villages.takeRate",
    "villages.memberDays",
    "villages.quotaTime",
    "villages.groupExits",
    "villages.groupsAtRisk",
    "cooperatives.founded",
    "cooperatives.groups",
    "cooperatives.members",
    "cooperatives.stage",
    "cooperatives.tradeMonths",
    "cooperatives.cash",
    "cooperatives.reserve",
    "cooperatives.ownShares",
    "cooperatives.grantedShares",
    "cooperatives.publicCapital",
    "cooperatives.revenueOfYear",
  ],
  writes: [
    "villages.groupExits",
    "villages.groupsAtRisk",
    "households.cash",
    "households.tradeMember",
    "households.tradeShares",
    "households.fundMember",
    "households.fundShares",
    "households.fundSharesGiven",
    "households.waitingForGroup",
    "households.farmMember",
    "households.farmShares",
    "households.incomeOfMonth",
    "households.supportOfYear",
    "cooperatives.standsFor",
    "cooperatives.ruleDrift",
    "cooperatives.management",
    "cooperatives.shells",
    "cooperatives.founded",
    "cooperatives.groups",
    "cooperatives.members",
    "cooperatives.stage",
    "cooperatives.tradeMonths",
    "cooperatives.cash",
    "cooperatives.ownShares",
    "cooperatives.grantedShares",
    "cooperatives.publicCapital",
    "cooperatives.revenueOfYear",
  ],
  prepare(world, own) {
    for (const village of world.blocks) startFarm(village, world, own);
  },
  run(village, world, own) {
    reconsiderGroups(village, world, own);
    reconsiderFund(village, world, own);
    if (world.cooperatives.founded[cooperativeOf(village.index, "farm")] === 1) reconsiderFarm(village, world, own);
    else foundFarm(village, world, own);
    registerShells(village, world, own);
  },
});
