import type { Reading } from "../reading.ts";
import { validationRow } from "../validation-row.ts";

/**
 * Januaries over which the log odds are averaged, since a register holds few elites. It is read in the month in which
 * it is drawn, among households whose income then was alike: later the incomes that were judged are past, and elites
 * have moved up from theirs.
 */
const JANUARIES = [1, 13, 25];
const meanOdds = ({ at }: Reading, policy: string): number =>
  JANUARIES.reduce((sum, month) => sum + at(policy, "eliteLogOdds", month), 0) / JANUARIES.length;

/** Capture of the register by elites: built into the score, as is that checks end it. */
export const v18 = validationRow({
  id: "V18",
  kind: "builtIn",
  label: { en: "Elites on the register of the poor", zh: "精英进入贫困户名册" },
  published: {
    en: "Villages that judge by themselves leave out many poor and list many who are not, with relatives of leaders favoured; after follow-up checks one county showed no advantage of elites. Sizes are recalled.",
    zh: "由村自行评定时错漏都大，干部亲属受照顾；“回头看”之后某县未见精英优势。数值凭记忆。",
  },
  source: { tag: "FOUND", rows: ["V18", "D13", "D13c", "D14"] },
  experiments: {
    register: {
      base: "R13",
      villages: 10,
      households: 1000,
      months: 25,
      policies: {
        officials: { reregistration: { years: 1, from: "2014-01" } },
        checks: {
          reregistration: { years: 1, from: "2014-01" },
          registerAudit: { checked: 1, cost: 60, from: "2014-01" },
        },
      },
      outcomes: ["eliteLogOdds"],
    },
  },
  checks: [
    {
      id: "favoured",
      label: {
        en: "log odds of elites on the register, among equally well off",
        zh: "同等生活水平下精英在册的对数优势比",
      },
      unit: "1",
      published: { en: "above 0 without audits", zh: "无核查时大于0" },
      rule: { kind: "sign", side: "above", bound: 0, share: 0.9 },
      experiment: "register",
      measure: (reading) => meanOdds(reading, "officials"),
    },
    {
      id: "audited",
      label: { en: "the same after audits", zh: "核查后的对数优势比" },
      unit: "1",
      published: { en: "about 0", zh: "约为0" },
      rule: { kind: "range", low: -0.2, high: 0.2, needs: "overlap" },
      experiment: "register",
      measure: (reading) => meanOdds(reading, "checks"),
    },
  ],
});
