import { metric } from "../model/metric.ts";
import { isConnected } from "../population/register.ts";
import { log } from "../support/log.ts";
import { defined, undefinedBecause } from "../support/outcome.ts";
import { sortOrder } from "../support/sort-order.ts";

/** Groups of households with similar income within which elites and others are compared. */
const STRATA = 10;

/** How much likelier elites and kin of leaders are to be registered than others of the same income. Source: V18, D13c. */
export const eliteLogOdds = metric({
  name: "eliteLogOdds",
  label: { en: "Elites' odds on the register", zh: "精英建档优势" },
  description: {
    en: "Log of the odds ratio of being on the register, elites and kin of leaders against others, within ten groups of households of similar income per member (Mantel and Haenszel; half a pair added on both sides so that small samples have a value). Above 0: capture. Undefined where nobody is registered or nobody is connected.",
    zh: "精英及村干部亲属相对其他人建档立卡的优势比对数，在按人均收入分成的十组农户内比较（Mantel–Haenszel法；两侧各加半对以便小样本有值）。大于0表示精英俘获。无人建档或无精英时无定义。",
  },
  unit: "1",
  better: "lower",
  min: -20,
  max: 20,
  reads: [
    "households.registered",
    "households.elite",
    "households.kinOfLeader",
    "households.incomeOfYear",
    "households.size",
  ],
  measure(view) {
    const { households: h, householdCount: count } = view.world;
    const order = sortOrder(Float64Array.from({ length: count }, (_, i) => h.incomeOfYear[i]! / h.size[i]!));
    let [favoured, disfavoured, registered, connected] = [0.5, 0.5, 0, 0];
    for (let s = 0; s < STRATA; s++) {
      const [from, to] = [Math.floor((s * count) / STRATA), Math.floor(((s + 1) * count) / STRATA)];
      /** Households of the group: [connected and registered, connected, registered]. */
      let [both, connectedHere, registeredHere] = [0, 0, 0];
      for (let k = from; k < to; k++) {
        const i = order[k]!;
        const isIn = h.registered[i]!;
        registeredHere += isIn;
        if (isConnected(h, i) === 0) continue;
        connectedHere++;
        both += isIn;
      }
      registered += registeredHere;
      connected += connectedHere;
      if (to === from) continue;
      const [connectedOut, othersIn] = [connectedHere - both, registeredHere - both];
      const othersOut = to - from - connectedHere - othersIn;
      favoured += (both * othersOut) / (to - from);
      disfavoured += (connectedOut * othersIn) / (to - from);
    }
    return registered > 0 && connected > 0 ? defined(log(favoured / disfavoured)) : undefinedBecause("empty");
  },
});
