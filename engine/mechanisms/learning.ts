import { mechanism } from "../model/mechanism.ts";
import type { World } from "../model/world.ts";
import type { Village } from "../population/villages.ts";
import { learnAgency, settleAgency } from "./learning/agency.ts";
import { columns, parameters } from "./learning/declaration.ts";
import { watchNeighbours } from "./learning/neighbours.ts";
import { learnTechnique, settleTechnique } from "./learning/technique.ts";
import { hearPay, hearWhom } from "./learning/hearsay.ts";
import { learnTrust, settleTrust } from "./learning/trust.ts";

/** What households learn: techniques, whom to trust, what they can do. */
export const learning = mechanism({
  name: "learning",
  label: { en: "Learning: technique, trust, agency", zh: "学习：技术、信任与能动性" },
  description: {
    en:
      "Four times a year. Technique, the share of improved techniques in use: of those not yet in use a household takes up 1 − (1 − a)(1 − b·mean technique of neighbours)(1 − c·member)(1 − d)^sessions, a rising with schooling and elite status; of those in use a part grows old. Output rises by g, inputs by k, with k above g: yields rise more than profit. First techniques stand where natural diffusion settles, and ability already holds them. " +
      "Trust, 0 to 1, drifts towards hearsay: a base, more in the leader's circle (kin, elites, their neighbours), more for all as reputation rises, which follows the share of registered poor households that cooperatives serve. Members' trust moves with what cooperatives paid in twelve months against what was expected, (paid − expected)/(paid + expected), less the share diverted; losses weigh more; others learn from the members they watch. " +
      "Agency, 0 to 1, returns to its usual level, rises with training, membership and growth of own income, falls with arrears or an income lower by a fifth. Trust and agency lean on the decision to join, agency on saving and on how often work is reconsidered, both against the village's mean at the status quo (that of the last quarter of burn-in).",
    zh:
      "每季度一次。技术（改良技术采用比例）：对尚未采用的技术，农户采用 1 − (1 − a)(1 − b·邻居平均技术)(1 − c·成员)(1 − d)^培训次数，a随受教育年限与精英身份提高；已采用的技术有一部分过时。产出按g提高，投入按k提高，k大于g：增产多于增收。初始技术为自然扩散的稳定水平，能力值已包含其作用。" +
      "信任（0至1）趋向口碑：基础水平，带头人圈内（亲属、精英及其邻居）更高，并随声誉上升而普遍提高；声誉跟随合作社所服务的登记贫困户比例。成员的信任还随合作社近十二个月的支付与预期之差（支付−预期）/（支付+预期）再减去被截留比例而变，损失的影响更大；其他农户从所关注的成员身上学习。" +
      "能动性（0至1）回归常态，随培训、成员身份与自身收入增长而上升，因逾期或收入下降五分之一以上而下降。信任与能动性影响加入决定，能动性影响储蓄与重新择业的频率，均以现状下（预热期最后一季）全村平均为参照。",
  },
  scope: "village",
  parameters,
  flows: {},
  columns,
  reads: [
    "households.schooling",
    "households.elite",
    "households.kinOfLeader",
    "households.neighbours",
    "households.registered",
    "households.tradeMember",
    "households.farmMember",
    "households.fundMember",
    "households.ownShares",
    "households.grantedShares",
    "households.nestedSales",
    "households.arrearsMonths",
    "households.incomeOfYear",
    "households.usualIncome",
    "households.nearLeader",
    "households.technique",
    "households.training",
    "households.trust",
    "households.agency",
    "villages.paidByCooperatives",
    "villages.membersKnown",
    "villages.expectedPay",
    "villages.divertedOfYear",
    "villages.reputation",
  ],
  writes: [
    "households.technique",
    "households.training",
    "households.trust",
    "households.agency",
    "households.usualIncome",
    "households.nearLeader",
    "villages.paidByCooperatives",
    "villages.membersKnown",
    "villages.expectedPay",
    "villages.divertedOfYear",
    "villages.reputation",
    "villages.usualTrust",
    "villages.usualAgency",
  ],
  prepare(world, own) {
    for (const village of world.blocks) {
      settleTechnique(village, world, own);
      settleTrust(village, world, own);
      settleAgency(village, world, own);
      rememberUsual(village, world);
    }
  },
  run(village, world, own) {
    hearPay(village, world, own);
    if (world.clock.monthOfYear % 3 !== 0) return;
    hearWhom(village, world, own);
    const seen = watchNeighbours(village, world);
    learnTechnique(village, seen, world, own);
    learnTrust(village, seen, world, own);
    learnAgency(village, world, own);
    if (world.clock.burnIn) rememberUsual(village, world);
  },
});

/** Means of the village, against which trust and agency lean on decisions. */
function rememberUsual({ index, first, end }: Village, { households: h, villages }: World): void {
  let [trust, agency] = [0, 0];
  for (let i = first; i < end; i++) {
    trust += h.trust[i]!;
    agency += h.agency[i]!;
  }
  villages.usualTrust[index] = end > first ? trust / (end - first) : 0;
  villages.usualAgency[index] = end > first ? agency / (end - first) : 0;
}
