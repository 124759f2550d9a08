/** What public programmes do beyond their payments: reimbursement, the register of the poor, top-up, exits. */
import { dialRow } from "../../support/dial-row.ts";

// prettier-ignore
export const programmesTerms = Object.freeze({
  reimbursedAll: dialRow("least share of a medical bill reimbursed, everyone", "医疗费最低报销比例（所有农户）", "share", 0, 0, 1, "ASSUMED", "0: the scheme's own share holds"),
  reimbursedRegistered: dialRow("least share of a medical bill reimbursed, registered poor", "医疗费最低报销比例（建档立卡户）", "share", 0, 0, 1, "ASSUMED", "0: the scheme's own share holds"),
  registerEvery: dialRow("years between registrations of the poor (0: never anew)", "重新建档间隔（0为不再重新建档）", "years", 0, 0, 20, "ASSUMED", "the register of the base stays"),
  registerQuota: dialRow("places on the register, share of persons (0: the base's)", "建档名额占人口比例（0为基年比例）", "share", 0, 0, 1, "ASSUMED", "the base's own share"),
  registerLiving: dialRow("weight of the living standard against income in registration", "建档评定中生活水平的权重", "share", 0, 0, 1, "ASSUMED", "income alone"),
  judgedByNeighbours: dialRow("part of the judgement that neighbours have", "民主评议占比", "share", 0, 0, 1, "ASSUMED", "officials alone"),
  judgedByCooperative: dialRow("part of the judgement that the cooperative has", "合作社评议占比", "share", 0, 0, 1, "ASSUMED", "officials alone"),
  auditShare: dialRow("share of households that follow-up checks visit", "回头看核查比例", "share", 0, 0, 1, "ASSUMED", "no checks"),
  designatedShare: dialRow("share of villages designated poor", "贫困村占比", "share", 0, 0, 1, "ASSUMED", "none"),
  designationMissed: dialRow("share of the poorest villages that are missed", "应定未定贫困村比例", "share", 0, 0, 1, "ASSUMED", "none"),
  designationReserved: dialRow("share of places reserved for designated villages", "名额中专给贫困村的比例", "share", 0, 0, 1, "ASSUMED", "none"),
  topUpLevel: dialRow("living standard to which registered poor are topped up, over the line (0: none)", "兜底水平相对贫困线（0为无兜底）", "1", 0, 0, 3, "ASSUMED", "no top-up"),
  exitsCertified: dialRow("whether exits from poverty are certified", "是否认定脱贫", "flag", 0, 0, 1, "ASSUMED", "nobody is certified"),
  exitTarget: dialRow("exits a village must certify a year, share of those not yet certified", "年度脱贫任务占未脱贫户比例", "share", 0, 0, 1, "ASSUMED", "no target"),
});
