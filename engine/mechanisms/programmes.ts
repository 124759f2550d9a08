import { mechanism } from "../model/mechanism.ts";
import type { World } from "../model/world.ts";
import { certifyExits, register, topUp } from "./programmes/decide.ts";
import { columns, parameters, purposes, type ProgrammesOwn } from "./programmes/declaration.ts";
import { designate, shareOutPlaces } from "./programmes/designate.ts";
import { seatJudges } from "./programmes/judge.ts";

/** Public programmes decide, once a year: the register of the poor, top-ups, certified exits. */
export const programmes = mechanism({
  name: "programmes",
  label: { en: "Public programmes", zh: "公共项目" },
  description: {
    en:
      "Each January where a policy asks for it; the register drawn at synthesis stays otherwise. Villages: the poorest by mean income are designated, but for the share that is missed, in whose place others stand by lot; a part of all places on the register is reserved for them. " +
      "Register: score = −ln(means per person) + e·N(0, 1) + κ·e·(elite or kin of a leader), highest first, until the village's places are full; means are income of the last year, or living standard (consumption at home), or both weighed in logs, less the top-up a household gets. The error e and the favour κ fall where neighbours or a cooperative judge and under follow-up checks, which also register anew every year. " +
      "Top-up: a registered household's monthly amount moves by what its seen living standard (consumption at home, with the same error) lacks to the level, or exceeds it; at most the level itself. " +
      "Exits: who is seen at or above the line is certified; a village that falls short of its target certifies the best-looking of the rest, lifted or not, unless checks visit them; checks take certificates back from those they see below the line. Who is certified keeps the support. Reported poverty is the register less certified exits. Under perfect information nothing is misjudged and nobody missed.",
    zh:
      "仅在政策要求时于每年一月进行；否则沿用起始抽取的名册。村：按人均收入最低者定为贫困村，但有一定比例被漏定，由抽签的其他村顶替；部分建档名额专给贫困村。" +
      "建档：得分 = −ln(人均生活来源) + e·N(0, 1) + κ·e·(精英或村干部亲属)，由高到低直至名额用完；生活来源为上年收入、生活水平（在家消费）或两者的对数加权，均扣除所得兜底补助。民主评议、合作社评议与回头看核查使误差e与偏袒κ下降；有核查时每年重新建档。" +
      "兜底：建档户每月补助按所见生活水平（在家消费，误差相同）与兜底水平之差逐年调整，不超过兜底水平。" +
      "脱贫：所见生活水平达到贫困线者认定脱贫；完不成任务的村再从其余户中由好到差认定，不论是否真正脱贫，除非核查到户；核查发现低于贫困线的撤销认定。认定脱贫后继续享受帮扶。报告贫困人口为名册减去认定脱贫者。完全信息下没有误判与漏定。",
  },
  scope: "region",
  parameters,
  flows: {},
  columns,
  purposes,
  reads: [
    "households.size",
    "households.awayWorkers",
    "households.incomeOfYear",
    "households.elite",
    "households.kinOfLeader",
    "households.registered",
    "households.certified",
    "households.topUp",
    "households.consumptionRing",
    "households.homeRing",
    "villages.designatedPoor",
    "villages.registerPlaces",
    "villages.registerYear",
    "cooperatives.founded",
    "cooperatives.members",
  ],
  writes: [
    "households.registered",
    "households.certified",
    "households.topUp",
    "villages.designatedPoor",
    "villages.registerPlaces",
    "villages.registerYear",
  ],
  settle(world, own) {
    const { clock, terms, villages } = world;
    if (clock.monthOfYear !== 1 || !isAtWork(world)) return;
    if (terms.designatedShare > 0 && !villages.designatedPoor.includes(1)) designate(world);
    shareOutPlaces(world, own);
  },
  apply(village, world, own) {
    if (world.clock.monthOfYear !== 1 || !isAtWork(world)) return;
    seatJudges(village.index, world, own);
    if (isDue(village.index, world, own)) register(village, world, own);
    topUp(village, world, own);
    certifyExits(village, world, own);
  },
});

/** Whether any policy asks anything of the register. */
const isAtWork = ({ terms }: World): boolean =>
  terms.registerEvery + terms.auditShare + terms.designatedShare + terms.exitsCertified + terms.topUpLevel > 0;

/** Whether a village registers its poor this year: checks do every year, a designation once. */
function isDue(village: number, { terms, clock }: World, own: ProgrammesOwn): boolean {
  const last = own.villages.registerYear[village]!;
  if (terms.auditShare > 0) return true;
  if (terms.registerEvery > 0) return last === 0 || clock.calendarYear - last >= terms.registerEvery;
  return last === 0 && terms.designatedShare > 0;
}
