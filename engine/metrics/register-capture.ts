import { metric } from "../model/metric.ts";
import { defined, undefinedBecause } from "../support/outcome.ts";

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
