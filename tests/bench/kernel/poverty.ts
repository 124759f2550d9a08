import { mechanism } from "../../../engine/model/mechanism.ts";
import { kernelDials, kernelTables } from "./columns.ts";
import { positivePart } from "./positive-part.ts";

/** Step 10 of `kernel.md`: headcount, gap, spell and mean. */
export const poverty = mechanism({
  name: "poverty",
  label: { en: "Poverty", zh: "贫困" },
  description: { en: "kernel.md, 10", zh: "kernel.md，10" },
  scope: "village",
  parameters: kernelDials,
  flows: {},
  columns: kernelTables,
  reads: ["households.size", "households.consumption"],
  writes: [
    "households.deprivation",
    "households.spell",
    ...["headcount", "povertyGap", "meanSpell", "meanConsumption"].map((name) => `villages.${name}`),
  ],
  run({ index, first, end }, _world, { p, households, villages }) {
    const { size, consumption, deprivation, spell } = households;
    let [persons, poorPersons, gaps, spells, consumed] = [0, 0, 0, 0, 0];
    for (let i = first; i < end; i++) {
      const gap = positivePart(1 - consumption[i]! / size[i]! / p.line);
      const poor = Number(gap > 0);
      const months = poor * Math.min(255, spell[i]! + 1);
      deprivation[i]! += gap;
      spell[i] = months;
      persons += size[i]!;
      poorPersons += size[i]! * poor;
      gaps += size[i]! * gap;
      spells += months;
      consumed += consumption[i]!;
    }
    villages.headcount[index]! += poorPersons / persons;
    villages.povertyGap[index]! += gaps / persons;
    villages.meanSpell[index]! += spells / (end - first);
    villages.meanConsumption[index]! += consumed / persons;
  },
});
