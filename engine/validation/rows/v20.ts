import { validationRow } from "../validation-row.ts";

/** When a programme starts against a village's election: nothing in the model knows of elections yet. */
export const v20 = validationRow({
  id: "V20",
  kind: "independent",
  label: { en: "A village fund that starts before an election", zh: "选举前启动的互助资金" },
  published: {
    en: "In the trial of village funds those that began before a village's election had more borrowers and reached more of the poor, at no loss of sustainability. Signs only.",
    zh: "互助资金试验中，在村选举前启动的参与率更高、贫困户占比更大，且不损可持续性。仅有符号。",
  },
  source: { tag: "FOUND", rows: ["V20", "C1c"] },
  experiments: {},
  checks: [
    {
      id: "takeUp",
      label: {
        en: "members of a fund: started before, then after an election",
        zh: "互助资金成员：选举前启动、选举后启动",
      },
      unit: "share",
      published: { en: "more before", zh: "选举前更多" },
      rule: { kind: "order", share: 0.9 },
      needs: { en: "village elections that leaders answer to", zh: "对村干部有约束的村选举" },
    },
    {
      id: "poor",
      label: { en: "part of members who are poor: before, then after", zh: "贫困成员占比：选举前、选举后" },
      unit: "share",
      published: { en: "more before", zh: "选举前更多" },
      rule: { kind: "order", share: 0.9 },
      needs: { en: "village elections that leaders answer to", zh: "对村干部有约束的村选举" },
    },
  ],
});
