import { mechanism } from "../../../engine/model/mechanism.ts";
import { exp } from "../../../engine/support/exp.ts";
import { inverseNormal } from "../../../engine/support/inverse-normal.ts";
import { kernelDials, kernelTables, type KernelOwn } from "./columns.ts";
import { LUCK } from "./moving.ts";
import { positivePart } from "./positive-part.ts";
import { raise } from "./raise.ts";

type Columns = KernelOwn["households"];

/** Steps 3 to 5 of `kernel.md`: shocks, output, income and the grant. */
export const earning = mechanism({
  name: "earning",
  label: { en: "Earning", zh: "收入" },
  description: { en: "kernel.md, 3 to 5", zh: "kernel.md，3至5" },
  scope: "village",
  parameters: kernelDials,
  flows: {},
  columns: kernelTables,
  reads: ["ability", "land", "capital", "workers", "away", "size"].map((name) => `households.${name}`),
  writes: ["shock", "income", "cash"].map((name) => `households.${name}`),
  run({ first, end }, world, { p, households }) {
    const count = end - first;
    const luck = world.scratch(LUCK, 4 * count);
    const labour = world.scratch(1, count);
    const capital = world.scratch(2, count);
    strike(households, luck, first, count, p);
    muster(households, luck, labour, first, count, p);
    raise(labour, labour, 0, count, p.labourPower);
    raise(capital, households.capital, first, count, p.capitalPower);
    earn(households, luck, labour, capital, first, count, p);
  },
});

function strike({ shock }: Columns, luck: Float64Array, first: number, count: number, p: KernelOwn["p"]): void {
  for (let k = 0, i = first; k < count; k++, i++)
    shock[i] = p.shockPersistence * shock[i]! + p.shockSpread * inverseNormal(luck[4 * k]!);
}

function muster(
  { workers, away }: Columns,
  luck: Float64Array,
  labour: Float64Array,
  first: number,
  count: number,
  p: KernelOwn["p"],
): void {
  for (let k = 0, i = first; k < count; k++, i++) {
    const ill = Number(luck[4 * k + 1]! < p.illChance);
    labour[k] = Math.max(p.labourLeast, workers[i]! - away[i]! - p.labourLost * ill);
  }
}

function earn(
  h: Columns,
  luck: Float64Array,
  labour: Float64Array,
  capital: Float64Array,
  first: number,
  count: number,
  p: KernelOwn["p"],
): void {
  const { ability, land, shock, away, size, cash, income } = h;
  for (let k = 0, i = first; k < count; k++, i++) {
    const output =
      p.productivity *
      ability[i]! *
      (1 + p.landGain * land[i]!) *
      exp(shock[i]! + p.shockMean) *
      capital[k]! *
      labour[k]!;
    const earned = output + p.remittance * away[i]!;
    const means = (earned + p.assetTaper * positivePart(cash[i]! - p.exemption)) / size[i]!;
    const all = earned + p.taper * size[i]! * positivePart(p.guarantee - means);
    income[i] = all;
    cash[i] = cash[i]! + all - p.medicalBill * Number(luck[4 * k + 1]! < p.illChance);
  }
}
