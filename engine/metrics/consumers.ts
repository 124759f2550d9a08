import { metric } from "../model/metric.ts";
import { CONSUMER_PLACES } from "../population/consumers.ts";
import { defined, undefinedBecause } from "../support/outcome.ts";

/** Consumers who buy in a village's nested market. */
export const consumersActive = metric({
  name: "consumersActive",
  label: { en: "Consumers who buy", zh: "正在购买的消费者" },
  description: {
    en: "Town households that buy in nested markets this month, mean over villages.",
    zh: "本月在巢状市场购买的城镇家庭数，按村平均。",
  },
  unit: "households",
  better: "higher",
  min: 0,
  max: CONSUMER_PLACES,
  reads: ["consumers.active"],
  measure({ world: { consumers, blocks } }) {
    if (blocks.length === 0) return undefinedBecause("empty");
    let active = 0;
    for (let k = 0; k < consumers.active.length; k++) active += consumers.active[k]!;
    return defined(active / blocks.length);
  },
});

/** Trust of those consumers. */
export const consumerTrust = metric({
  name: "consumerTrust",
  label: { en: "Consumers' trust", zh: "消费者信任" },
  description: {
    en: "Trust of the town households that buy in nested markets this month, from 0 to 1. Undefined where nobody buys.",
    zh: "本月在巢状市场购买的城镇家庭的信任（0至1）。无人购买时无定义。",
  },
  unit: "share",
  better: "higher",
  min: 0,
  max: 1,
  reads: ["consumers.active", "consumers.trust"],
  measure({ world: { consumers } }) {
    let [sum, active] = [0, 0];
    for (let k = 0; k < consumers.active.length; k++) {
      if (consumers.active[k] !== 1) continue;
      sum += consumers.trust[k]!;
      active++;
    }
    return active === 0 ? undefinedBecause("empty") : defined(sum / active);
  },
});
