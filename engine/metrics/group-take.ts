import { metric, type Metric, type View } from "../model/metric.ts";
import { defined, undefinedBecause, type Outcome } from "../support/outcome.ts";
import { sum } from "../support/statistics.ts";

/** Sum of a village ring: twelve months, all villages. */
const yearOf = (view: View, name: string): number => sum(view.column("villages", name) ?? []);

/** Something of twelve months over the quota-days, or the participant-years, of the same months. */
const per = (whole: number, units: number): Outcome => (units > 0 ? defined(whole / units) : undefinedBecause("empty"));

/** What a member gets of one pooled quota-day: 50 yuan in the published case (K45). */
export const takePerQuotaDay: Metric = metric({
  name: "takePerQuotaDay",
  label: { en: "Take per quota-day", zh: "每额度日分成" },
  description: {
    en: "What members of trade groups got in twelve months over the quota-days they used. Undefined where no group traded.",
    zh: "近十二个月互市组织成员所得分成除以所用额度日数。没有组织交易时无定义。",
  },
  unit: "yuan/person/day",
  better: "higher",
  min: 0,
  max: 1e5,
  reads: ["villages.pooledDays"],
  measure: (view) => per(view.flowOfYear("quotaTake"), yearOf(view, "pooledDays")),
});

/** What a member household that takes its turns gets in a year. */
export const participantTakeOfYear: Metric = metric({
  name: "participantTakeOfYear",
  label: { en: "Take of a participating household", zh: "参与户年分成" },
  description: {
    en: "What members of trade groups got in twelve months, per member household that took its turns, refunds by trade not included. Undefined where none did.",
    zh: "近十二个月互市组织成员所得分成，按轮值成员户平均，不含按交易额返还。无人轮值时无定义。",
  },
  unit: "yuan/household/year",
  better: "higher",
  min: 0,
  max: 1e7,
  reads: ["villages.turns"],
  measure: (view) => per(12 * view.flowOfYear("quotaTake"), yearOf(view, "turns")),
});

/** Quota-days a participating household used in a year: about 90 if the reported trade is spread over residents (E6b). */
export const quotaDaysPerParticipant: Metric = metric({
  name: "quotaDaysPerParticipant",
  label: { en: "Quota-days of a participating household", zh: "参与户年额度日数" },
  description: {
    en: "Quota-days used in twelve months, per member household that took its turns: days are rationed by rota, port slots and demand. Undefined where none did.",
    zh: "近十二个月所用额度日数，按轮值成员户平均：天数受轮值、口岸名额与需求限制。无人轮值时无定义。",
  },
  unit: "days",
  better: "neither",
  min: 0,
  max: 366,
  reads: ["villages.turns", "villages.pooledDays"],
  measure: (view) => per(12 * yearOf(view, "pooledDays"), yearOf(view, "turns")),
});

/** Share of what pooled trade earns that stays with organisers (V22). */
export const organiserCapture: Metric = metric({
  name: "organiserCapture",
  label: { en: "Organisers' part of what pooled trade earns", zh: "组织者所得占入池贸易收益比例" },
  description: {
    en: "Of margin and duty not paid on pooled goods in twelve months, the share that reaches neither members nor their groups. Undefined where no group traded.",
    zh: "近十二个月入池货物的利润与未缴税款中，既不归成员也不归组织的比例。没有组织交易时无定义。",
  },
  unit: "share",
  better: "lower",
  min: 0,
  max: 1,
  reads: ["villages.pooledSurplus"],
  measure(view) {
    const earned = yearOf(view, "pooledSurplus");
    if (!(earned > 0)) return undefinedBecause("empty");
    return defined(Math.max(0, 1 - (view.flowOfYear("quotaTake") + view.flowOfYear("groupFees")) / earned));
  },
});

/** Share of pooled value declared on quotas that residents lent out (E17). */
export const quotaLent: Metric = metric({
  name: "quotaLent",
  label: { en: "Pooled value on lent quotas", zh: "出借额度占入池交易额比例" },
  description: {
    en: "Of the value groups declared in twelve months, the share on certificates lent out against the rules. It rests on an assumption about how common lending is. Undefined where no group traded.",
    zh: "近十二个月互市组织申报额中违规出借边民证的比例；取决于对出借程度的假设。没有组织交易时无定义。",
  },
  unit: "share",
  better: "lower",
  min: 0,
  max: 1,
  reads: ["villages.lentValue", "villages.pooledValue"],
  measure: (view) => per(yearOf(view, "lentValue"), yearOf(view, "pooledValue")),
});
