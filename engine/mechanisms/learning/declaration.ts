/** What learning assumes and remembers. Chances and speeds are per quarter: people take stock four times a year. */
import type { Own, OwnTables } from "../../model/mechanism.ts";
import { index, real } from "../../population/column.ts";
import { RING } from "../../population/households.ts";
import { dialRow } from "../../support/dial-row.ts";
import type { Dial } from "../../support/quantity.ts";

// prettier-ignore
export const parameters = {
  externalChannel: dialRow("techniques taken up from outside, at 7.5 years of school", "外部渠道采用率（受教育7.5年）", "share", 0.01, 0, 0.1, "ASSUMED", "a quarter's share of those not yet in use; rises with schooling", "M21"),
  eliteChannel: dialRow("what elites take up from outside beside that", "精英户外部渠道的额外采用率", "share", 0.04, 0, 0.2, "ASSUMED", "technique reaches elites first", "M21", "S29"),
  neighbourChannel: dialRow("techniques taken up from neighbours who use them all", "邻居全面采用时的熟人渠道采用率", "share", 0.04, 0, 0.3, "ASSUMED", "the secondary channel of the poor", "M21"),
  memberChannel: dialRow("techniques taken up through a cooperative", "合作社渠道采用率", "share", 0.04, 0, 0.2, "ASSUMED", "common inputs and training: members get what elites get from outside", "M21"),
  sessionChannel: dialRow("techniques taken up in a training session", "每次培训的采用率", "share", 0.1, 0, 0.5, "ASSUMED", "sign from G8", "G8", "M21"),
  techniqueAgeing: dialRow("techniques in use that grow old in a quarter", "技术每季度过时比例", "share", 0.06, 0, 0.3, "ASSUMED", "new ones appear all the time, so that who learns first stays ahead", "S29"),
  trustFirst: dialRow("trust outside the leader's circle", "带头人圈外的信任水平", "share", 0.3, 0, 1, "ASSUMED", "acquaintance trust has a narrow radius", "M23"),
  trustCircle: dialRow("what the leader's circle trusts beside that", "带头人圈内额外信任", "share", 0.4, 0, 1, "ASSUMED", "kin of the leader, elites and their neighbours", "M23"),
  trustReputation: dialRow("trust that a full reputation for serving the poor adds", "服务贫困户声誉带来的信任", "share", 0.4, 0, 1, "ASSUMED", "widens the circle", "M23"),
  trustDrift: dialRow("speed at which hearsay moves trust", "口碑影响信任的速度", "share", 0.1, 0, 1, "ASSUMED", "a quarter's part of the gap", "M23"),
  trustGain: dialRow("speed at which good outcomes raise trust", "好结果提升信任的速度", "share", 0.1, 0, 1, "ASSUMED", "per full surprise and quarter", "M11"),
  trustLoss: dialRow("speed at which bad outcomes lower trust", "坏结果降低信任的速度", "share", 0.25, 0, 1, "ASSUMED", "losses weigh more", "M11"),
  trustWatching: dialRow("what watching members is worth against being one", "旁观成员相对亲身参与的影响", "share", 0.3, 0, 1, "ASSUMED", "the poor learn by watching neighbours gain", "M11", "E12c"),
  expectationSpeed: dialRow("speed at which expectations follow what was paid", "预期调整速度", "share", 0.12, 0, 1, "ASSUMED", "a quarter's part of the gap: about two years"),
  reputationSpeed: dialRow("speed at which reputation follows whom cooperatives serve", "声誉调整速度", "share", 0.12, 0, 1, "ASSUMED", "a quarter's part of the gap: about two years", "M23"),
  agencyFirst: dialRow("agency to which people return", "能动性常态", "share", 0.5, 0, 1, "ASSUMED", "the middle of the scale"),
  agencyFade: dialRow("speed at which agency returns to it", "能动性回归速度", "share", 0.05, 0, 1, "ASSUMED", "a quarter's part of the gap"),
  agencySession: dialRow("agency gained in a training session", "每次培训提升的能动性", "share", 0.02, 0, 0.3, "ASSUMED", "part of what is missing", "M3"),
  agencyMember: dialRow("agency gained by members in a quarter", "成员每季提升的能动性", "share", 0.01, 0, 0.2, "ASSUMED", "part of what is missing", "M3"),
  agencyGrowth: dialRow("agency gained per rise of own income", "收入增长提升的能动性", "share", 0.05, 0, 0.5, "ASSUMED", "per unit of growth against the last two years or so"),
  agencyFailure: dialRow("agency lost by failure in a quarter", "失败时每季损失的能动性", "share", 0.05, 0, 0.5, "ASSUMED", "arrears, or a fall of income by a fifth and more"),
} as const satisfies Readonly<Record<string, Dial>>;

export const columns = {
  households: {
    usualIncome: real("income a household is used to", "习惯收入水平", "yuan/year", -1e9, 1e9),
    nearLeader: real("nearness to the leader's circle", "与带头人圈子的距离（1为圈内）", "share", 0, 1),
  },
  villages: {
    paidByCooperatives: real("paid by cooperatives to a member", "合作社对每成员支付", "yuan/month", 0, 1e9, RING),
    membersKnown: index("households served by cooperatives, last quarter", "上季合作社服务户数", "households", 0, 1e8),
    expectedPay: real("pay of cooperatives that members expect", "成员预期合作社支付", "yuan/year", 0, 1e9),
    divertedOfYear: real("share of the money of cooperatives diverted", "合作社资金被截留比例", "share", 0, 1),
    reputation: real("reputation of cooperatives for serving the poor", "合作社服务贫困户的声誉", "share", 0, 1),
  },
} as const satisfies OwnTables;

export type LearningOwn = Own<typeof parameters, Record<never, never>, typeof columns>;
