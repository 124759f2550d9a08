import { validationRow } from "../validation-row.ts";

const needs = {
  en: "registration every year by villages, with and without audits, and a measure of who is favoured among equals",
  zh: "村级每年评定（有无核查），以及同等条件下谁受照顾的度量",
};

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
  experiments: {},
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
      needs,
    },
    {
      id: "audited",
      label: { en: "the same after audits", zh: "核查后的对数优势比" },
      unit: "1",
      published: { en: "about 0", zh: "约为0" },
      rule: { kind: "range", low: -0.2, high: 0.2, needs: "overlap" },
      needs,
    },
  ],
});
