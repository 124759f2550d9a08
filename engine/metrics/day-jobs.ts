import { metric, type Metric } from "../model/metric.ts";
import { DAY_JOBS, type DayJob } from "../population/day-jobs.ts";
import { defined, undefinedBecause } from "../support/outcome.ts";
import type { Text } from "../support/quantity.ts";

const words: Readonly<Record<DayJob, { readonly label: Text; readonly description: Text }>> = {
  porter: {
    label: { en: "Workers in porters' jobs", zh: "从事搬运的劳动力" },
    description: {
      en: "Share of all workers, at home or away, who hold a job as a porter or haulier this month.",
      zh: "本月从事搬运的劳动力占全部劳动力（含外出）的比例。",
    },
  },
  processing: {
    label: { en: "Workers in processing", zh: "从事加工的劳动力" },
    description: {
      en: "Share of all workers, at home or away, who hold a job in an enterprise that processes goods in the village this month.",
      zh: "本月在本村加工企业就业的劳动力占全部劳动力（含外出）的比例。",
    },
  },
  service: {
    label: { en: "Workers in tourism and services", zh: "从事旅游与服务业的劳动力" },
    description: {
      en: "Share of all workers, at home or away, who hold a job in tourism or town services this month.",
      zh: "本月从事旅游或城镇服务的劳动力占全部劳动力（含外出）的比例。",
    },
  },
};

/** Shares of workers in the day jobs that policy brings: porters, processing, tourism and services. */
export const dayJobs: readonly Metric[] = DAY_JOBS.map((job) =>
  metric({
    name: `${job}Jobs`,
    ...words[job],
    unit: "share",
    better: "neither",
    min: 0,
    max: 1,
    reads: ["households.workers", `households.${job}Workers`],
    measure({ world: { households, householdCount, frames } }) {
      const column = frames.households.columns[`${job}Workers`]!;
      let [held, workers] = [0, 0];
      for (let i = 0; i < householdCount; i++) {
        held += column[i]!;
        workers += households.workers[i]!;
      }
      return workers === 0 ? undefinedBecause("empty") : defined(held / workers);
    },
  }),
);
