import { validationRow } from "../validation-row.ts";

/** Fifteen years. */
const MONTHS = 180;

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
  experiments: {
    // Some seven cooperatives over fifteen years: about four exits, few enough as it is for a rate.
    survival: {
      base: "R13",
      villages: 20,
      households: 2000,
      months: MONTHS,
      policies: { "status-quo": {} },
      outcomes: ["cooperativeExits"],
    },
    registration: {
      base: "R13",
      villages: 10,
      households: 1000,
      months: 60,
      policies: { "status-quo": {}, subsidised: { foundingSubsidy: 20_000 } },
      outcomes: ["shells"],
    },
  },
  checks: [
    {
      id: "hazard",
      label: {
        en: "exits over years of cooperatives, fifteen years, status quo",
        zh: "现状下十五年合作社退出次数与存续年数之比",
      },
      unit: "1/year",
      published: { en: "0.03 to 0.06", zh: "0.03至0.06" },
      rule: { kind: "range", low: 0.03, high: 0.06, needs: "within" },
      experiment: "survival",
      measure: ({ at }) => at("status-quo", "cooperativeExits", MONTHS),
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
      experiment: "registration",
      measure: ({ at }) => at("subsidised", "shells", 60),
    },
    {
      id: "more",
      label: {
        en: "shells: with a subsidy on registration, then without",
        zh: "空壳社占比：有登记补贴、无登记补贴",
      },
      unit: "share",
      published: { en: "more where subsidised", zh: "有补贴时更多" },
      rule: { kind: "order", share: 0.9 },
      experiment: "registration",
      measure: ({ at }) => [at("subsidised", "shells", 60), at("status-quo", "shells", 60)],
    },
  ],
});
