import { validationRow } from "../validation-row.ts";

/** How long cooperatives live: exits are normalised to it, so it is read back. */
export const v19 = validationRow({
  id: "V19",
  kind: "builtIn",
  label: { en: "Survival of cooperatives", zh: "合作社存续" },
  published: {
    en: "Of 2,988 new farm businesses 27.6% had gone, after 7.7 years on average: about 0.042 a year. Localities call 30% and more of registered cooperatives shells.",
    zh: "2988家新型农业经营主体中27.6%已退出，平均存续7.7年，约每年0.042。各地称三成以上登记合作社为空壳。",
  },
  source: { tag: "FOUND", rows: ["V19", "D10", "D11", "D11b"] },
  experiments: {},
  checks: [
    {
      id: "hazard",
      label: { en: "exits a year and cooperative", zh: "合作社年退出率" },
      unit: "1/year",
      published: { en: "0.03 to 0.06", zh: "0.03至0.06" },
      rule: { kind: "range", low: 0.03, high: 0.06, needs: "within" },
      needs: { en: "farm cooperatives that are founded and fail", zh: "农业合作社的成立与退出" },
    },
    {
      id: "shells",
      label: {
        en: "shells among registered cooperatives, where subsidies reward registration",
        zh: "补贴与登记挂钩时空壳社占比",
      },
      unit: "share",
      published: { en: "30% or more", zh: "三成以上" },
      rule: { kind: "range", low: 0.3, high: 0.9, needs: "within" },
      needs: { en: "founding for a subsidy", zh: "为补贴而成立" },
    },
  ],
});
