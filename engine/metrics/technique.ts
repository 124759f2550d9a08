import { metric, type Metric, type View } from "../model/metric.ts";
import { inCooperative } from "../population/members.ts";
import { techniqueFactor, techniqueProfit } from "../population/technique.ts";
import { defined, undefinedBecause, type Outcome } from "../support/outcome.ts";

/** Mean over households of what is read of each, where `counts` says so. */
function meanOver({ world }: View, counts: (i: number) => boolean, read: (i: number) => number): Outcome {
  let [sum, counted] = [0, 0];
  for (let i = 0; i < world.householdCount; i++) {
    if (!counts(i)) continue;
    sum += read(i);
    counted++;
  }
  return counted === 0 ? undefinedBecause("empty") : defined(sum / counted);
}

/** Mean technique of elites less that of registered poor, of those households that count. */
function gapBetween(view: View, counts: (group: Uint8Array, i: number) => number): Outcome {
  const { technique, elite, registered } = view.world.households;
  const of = (group: Uint8Array): Outcome =>
    meanOver(
      view,
      (i) => counts(group, i) > 0,
      (i) => technique[i]!,
    );
  const [top, poor] = [of(elite), of(registered)];
  if (top.value === null) return top;
  return poor.value === null ? poor : defined(top.value - poor.value);
}

/** Share of improved techniques in use, mean over households. */
export const meanTechnique = metric({
  name: "meanTechnique",
  label: { en: "Techniques in use", zh: "技术采用水平" },
  description: {
    en: "Share of improved techniques in use this month, mean over households.",
    zh: "本月改良技术采用比例，按户平均。",
  },
  unit: "share",
  better: "higher",
  min: 0,
  max: 1,
  reads: ["households.technique"],
  measure: (view) =>
    meanOver(
      view,
      () => true,
      (i) => view.world.households.technique[i]!,
    ),
});

/** Technique of elites less that of registered poor households. */
export const techniqueGap = metric({
  name: "techniqueGap",
  label: { en: "Technique gap", zh: "技术差距" },
  description: {
    en: "Share of techniques in use, mean of elite households less mean of registered poor households. Undefined where one of them is missing.",
    zh: "改良技术采用比例：精英户平均减去建档立卡户平均。缺少其中一类时无定义。",
  },
  unit: "share",
  better: "lower",
  min: -1,
  max: 1,
  reads: ["households.technique", "households.elite", "households.registered"],
  measure: (view) => gapBetween(view, (group, i) => group[i]!),
});

/** The same gap among members of cooperatives. */
export const memberTechniqueGap = metric({
  name: "memberTechniqueGap",
  label: { en: "Technique gap among members", zh: "成员内部技术差距" },
  description: {
    en: "The technique gap among members of cooperatives: mean of elite members less mean of registered poor members. Undefined where one of them is missing.",
    zh: "合作社成员内部的技术差距：精英成员平均减去建档立卡成员平均。缺少其中一类时无定义。",
  },
  unit: "share",
  better: "lower",
  min: -1,
  max: 1,
  reads: [
    "households.technique",
    "households.elite",
    "households.registered",
    "households.tradeMember",
    "households.farmMember",
    "households.fundMember",
  ],
  measure: (view) => gapBetween(view, (group, i) => group[i]! * inCooperative(view.world.households, i)),
});

const onFarms = (name: string, rest: Omit<Metric, "name" | "unit" | "better" | "min" | "max" | "reads">): Metric =>
  metric({
    name,
    unit: "share",
    better: "higher",
    min: -1,
    max: 2,
    reads: ["households.technique", "households.firstTechnique", "households.farmWorkers"],
    ...rest,
  });

/** Rise of output that technique brought since synthesis. */
export const yieldEffect = onFarms("yieldEffect", {
  label: { en: "Output raised by technique", zh: "技术增产幅度" },
  description: {
    en: "Rise of planned output through techniques taken up since synthesis, mean of households with somebody on the farm.",
    zh: "合成以来新采用技术带来的计划产出增幅，有人务农的农户平均。",
  },
  measure(view) {
    const { world } = view;
    const { technique, firstTechnique, farmWorkers } = world.households;
    return meanOver(
      view,
      (i) => farmWorkers[i]! > 0,
      (i) => techniqueFactor(technique[i]!, firstTechnique[i]!, world.economy.techniqueYield) - 1,
    );
  },
});

/** Rise of output net of inputs that technique brought since synthesis. */
export const profitEffect = onFarms("profitEffect", {
  label: { en: "Profit raised by technique", zh: "技术增收幅度" },
  description: {
    en: "Rise of planned output net of inputs through techniques taken up since synthesis, mean of households with somebody on the farm. Below the rise of output, because inputs rise more.",
    zh: "合成以来新采用技术带来的扣除投入后的净产出增幅，有人务农的农户平均。投入增幅更大，故低于增产幅度。",
  },
  measure(view) {
    const { world } = view;
    const { technique, firstTechnique, farmWorkers } = world.households;
    return meanOver(
      view,
      (i) => farmWorkers[i]! > 0,
      (i) => techniqueProfit(technique[i]!, firstTechnique[i]!, world.economy),
    );
  },
});
