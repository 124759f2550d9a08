import { metric, type View } from "../model/metric.ts";
import { defined, undefinedBecause } from "../support/outcome.ts";

/** Persons at home by whether they are poor and whether they are on the register: one for all, nothing is allocated. */
const counted = { poor: 0, registered: 0, both: 0 };

function count(view: View): typeof counted {
  const { values, weights } = view.welfareOf();
  const { registered } = view.world.households;
  counted.poor = counted.registered = counted.both = 0;
  for (let i = 0; i < values.length; i++) {
    const poor = weights[i]! > 0 && values[i]! < view.line;
    if (poor) counted.poor += weights[i]!;
    if (registered[i] === 0) continue;
    counted.registered += weights[i]!;
    if (poor) counted.both += weights[i]!;
  }
  return counted;
}

/** Share of the poor who are not on the register. */
export const exclusionError = metric({
  name: "exclusionError",
  label: { en: "Poor left off the register", zh: "漏登率" },
  description: {
    en: "Of the persons below the line, the share whose household is not on the register of the poor. Undefined where nobody is poor.",
    zh: "贫困线以下人口中，所在农户未建档立卡的占比。无人贫困时无定义。",
  },
  unit: "share",
  better: "lower",
  min: 0,
  max: 1,
  byLine: true,
  reads: ["households.registered"],
  measure(view) {
    const { poor, both } = count(view);
    return poor > 0 ? defined((poor - both) / poor) : undefinedBecause("empty");
  },
});

/** Share of those on the register who are not poor. */
export const inclusionError = metric({
  name: "inclusionError",
  label: { en: "Registered who are not poor", zh: "错登率" },
  description: {
    en: "Of the persons on the register of the poor, the share at or above the line, those whom support has lifted included. Undefined where nobody is registered.",
    zh: "建档立卡人口中生活水平达到贫困线的占比，包括因帮扶而达到者。无人建档时无定义。",
  },
  unit: "share",
  better: "lower",
  min: 0,
  max: 1,
  byLine: true,
  reads: ["households.registered"],
  measure(view) {
    const { registered, both } = count(view);
    return registered > 0 ? defined((registered - both) / registered) : undefinedBecause("empty");
  },
});
