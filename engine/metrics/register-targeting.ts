import { metric, type Metric, type View } from "../model/metric.ts";
import { defined, type Outcome, undefinedBecause } from "../support/outcome.ts";
import { targetingOf, type Targeting } from "../support/targeting.ts";

/** Targeting of the register: being on it is the benefit, one a person. */
function registerOf(view: View): Outcome<Targeting> {
  const { values, weights } = view.welfareOf();
  return targetingOf(values, weights, Float64Array.from(view.world.households.registered), view.line);
}

const onRegister = (
  name: string,
  label: Metric["label"],
  description: Metric["description"],
  read: (found: Targeting) => number | null,
): Metric =>
  metric({
    name,
    label,
    description,
    unit: "share",
    better: "lower",
    min: 0,
    max: 1,
    byLine: true,
    reads: ["households.registered"],
    measure(view) {
      const found = registerOf(view);
      if (found.value === null) return found;
      const value = read(found.value);
      return value === null ? undefinedBecause("empty") : defined(value);
    },
  });

/** The poor whom the register of the poor leaves out. */
export const registerExclusion = onRegister(
  "registerExclusion",
  { en: "Poor but not on the register", zh: "漏识率" },
  {
    en: "Of the persons whose consumption at home over twelve months lies below the line, the share in households not on the register of the poor (exclusion error), weighted by months at home.",
    zh: "近十二个月在家人均消费低于贫困线的人口中，未建档立卡者的占比（漏识），按在家月数计权。",
  },
  ({ exclusionError }) => exclusionError,
);

/** Those on the register of the poor who are not poor. */
export const registerInclusion = onRegister(
  "registerInclusion",
  { en: "On the register but not poor", zh: "错识率" },
  {
    en: "Of the persons on the register of the poor, the share whose consumption at home over twelve months does not lie below the line (inclusion error), weighted by months at home.",
    zh: "建档立卡人口中，近十二个月在家人均消费不低于贫困线者的占比（错识），按在家月数计权。",
  },
  ({ inclusionError }) => inclusionError,
);

/** How much likelier elite households are on the register than their number says. */
export const registerCapture = metric({
  name: "registerCapture",
  label: { en: "Elite share of the register, over their share of households", zh: "精英户建档占比与户数占比之比" },
  description: {
    en: "Share of elite households (set at synthesis) among registered households over their share among all: 1 if they are registered as often as others, whatever their welfare; being richer, they should be below it. Undefined if nobody is registered or elite.",
    zh: "建档户中精英户（合成时设定）的占比，除以精英户占全部农户的比例：与他人同样常被建档时为1；精英较富裕，本应低于1。无人建档或无精英户时无定义。",
  },
  unit: "1",
  better: "lower",
  min: 0,
  max: 1e6,
  reads: ["households.registered", "households.elite"],
  measure({ world: { households: h, householdCount } }) {
    let [registered, elite, both] = [0, 0, 0];
    for (let i = 0; i < householdCount; i++) {
      registered += h.registered[i]!;
      elite += h.elite[i]!;
      both += h.registered[i]! * h.elite[i]!;
    }
    return registered * elite === 0
      ? undefinedBecause("empty")
      : defined((both / registered) * (householdCount / elite));
  },
});
