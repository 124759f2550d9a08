import { mechanism } from "../model/mechanism.ts";
import { columns, flows, parameters, purposes } from "./membership/declaration.ts";
import { reconsiderFund } from "./membership/fund.ts";
import { reconsiderGroups } from "./membership/trade-groups.ts";

/** Who is in a border-trade group, who in the village fund. */
export const membership = mechanism({
  name: "membership",
  label: { en: "Membership", zh: "成员加入与退出" },
  description: {
    en:
      "A household reconsiders with a monthly chance; it is in when its lasting taste lies below logistic(bias + gain/income + neighbours in + kin of a leader − reserve of poor households that see no neighbour gain + habit). " +
      "Trade groups exist within the trade zone where the policy allows them and enough households want one; the gain is the expected take less effort, less a premium for pooled risk sigma²(r + (1 − r)/n); one resident of a member household takes its turns; the share is paid from cash and refunded on leaving; groups that lack their registered poor invite them and waive it. If no registered household has an adult at home, the rule on poor members cannot bind. " +
      "Fund members hold one share: given to registered poor, half matched for others, bought by elites. " +
      "The take of a pooled quota-day is the same for all; gains that rise with sales (elasticity about 0.7) come with sales cooperatives, founding by leaders and rising thresholds with a later step.",
    zh:
      "农户每月以一定概率重新考虑；当其固有偏好低于 logistic(常数 + 收益/收入 + 邻居参与 + 与带头人的亲属关系 − 未见邻居获益的贫困户的观望 + 惯性) 时为成员。" +
      "互助组只在边贸区内、政策允许且愿意加入的农户足够时成立；收益为预期分成减去投入，再减去共担风险溢价 sigma²(r + (1 − r)/n)；每个成员户一人轮值；股金以现金缴纳、退组退还；缺少贫困成员的组邀请贫困户并免缴股金。若村内登记贫困户均无成年人在家，则贫困成员规定无法约束。" +
      "互助资金每户一股：贫困户赠股，一般户配股一半，富裕户全额购买。" +
      "每个额度日的分成人人相同；随销售额上升的收益（弹性约0.7）随销售合作社引入，带头人创办与门槛上升在后续步骤引入。",
  },
  scope: "village",
  parameters,
  flows,
  columns,
  purposes,
  reads: [
    "households.neighbours",
    "households.assignedIncome",
    "households.workers",
    "households.elders",
    "households.awayWorkers",
    "households.registered",
    "households.elite",
    "households.kinOfLeader",
    "households.cash",
    "households.tradeMember",
    "households.tradeShares",
    "households.fundMember",
    "households.fundShares",
    "households.fundSharesGiven",
    "households.fundDebt",
    "villages.kmToBorder",
    "villages.portFlow",
    "villages.portCapacity",
    "cooperatives.founded",
    "cooperatives.members",
    "cooperatives.cash",
    "cooperatives.ownShares",
    "cooperatives.grantedShares",
    "cooperatives.publicCapital",
  ],
  writes: [
    "households.cash",
    "households.tradeMember",
    "households.tradeShares",
    "households.fundMember",
    "households.fundShares",
    "households.fundSharesGiven",
    "cooperatives.founded",
    "cooperatives.groups",
    "cooperatives.members",
    "cooperatives.cash",
    "cooperatives.ownShares",
    "cooperatives.grantedShares",
    "cooperatives.publicCapital",
    "cooperatives.revenueOfYear",
  ],
  run(village, world, own) {
    reconsiderGroups(village, world, own);
    reconsiderFund(village, world, own);
  },
});
