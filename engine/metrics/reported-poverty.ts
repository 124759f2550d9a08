import { metric } from "../model/metric.ts";
import { defined, undefinedBecause } from "../support/outcome.ts";

/** Poverty as the programme reports it: the register less certified exits. */
export const reportedPoverty = metric({
  name: "reportedPoverty",
  label: { en: "Reported poverty", zh: "报告贫困率" },
  description: {
    en: "Persons on the register of the poor whose exit is not certified, as a share of all registered members. What the programme reports; set it beside the headcount, which is what is so.",
    zh: "建档立卡且未认定脱贫的人口占全部户籍人口的比例。这是项目的报告值，应与真实的贫困发生率对照。",
  },
  unit: "share",
  better: "neither",
  min: 0,
  max: 1,
  reads: ["households.registered", "households.certified", "households.size"],
  measure(view) {
    const { households: h, householdCount } = view.world;
    const certified = view.column("households", "certified");
    if (view.persons() === 0) return undefinedBecause("empty");
    let poor = 0;
    for (let i = 0; i < householdCount; i++) if (h.registered[i] === 1 && certified?.[i] !== 1) poor += h.size[i]!;
    return defined(poor / view.persons());
  },
});
