import { log } from "../../support/log.ts";
import { stratifiedOdds } from "../../support/stratified-odds.ts";
import { validationRow } from "../validation-row.ts";

/** Equal parts of households by assigned welfare, within which elites and others are compared. */
const STRATA = 20;

/** Capture of the register by elites: built into the score; audits are to switch it off. */
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
      villages: 20,
      households: 2000,
      months: 12,
      policies: { "status-quo": {} },
      outcomes: ["headcount"],
      columns: ["registered", "elite", "permanentWelfare"],
      assumptions: { eliteFavour: { low: 0.1, high: 0.5 } },
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
      measure({ column }) {
        const [registered, elite, welfare] = ["registered", "elite", "permanentWelfare"].map((name) =>
          column("status-quo", 1, name),
        );
        const odds = stratifiedOdds(registered!, elite!, welfare!, STRATA);
        return odds > 0 ? log(odds) : NaN;
      },
    },
    {
      id: "audited",
      label: { en: "the same after audits", zh: "核查后的对数优势比" },
      unit: "1",
      published: { en: "about 0", zh: "约为0" },
      rule: { kind: "range", low: -0.2, high: 0.2, needs: "overlap" },
      needs: { en: "yearly registration with audits", zh: "每年重新建档并核查" },
    },
  ],
});
