import { mechanism } from "../../../engine/model/mechanism.ts";
import { kernelDials, kernelTables } from "./columns.ts";
import { positivePart } from "./positive-part.ts";

/** Steps 6 to 8 of `kernel.md`: debt service, contributions, borrowing, consumption and investment. */
export const spending = mechanism({
  name: "spending",
  label: { en: "Spending", zh: "支出" },
  description: { en: "kernel.md, 6 to 8", zh: "kernel.md，6至8" },
  scope: "village",
  parameters: kernelDials,
  flows: {},
  columns: kernelTables,
  reads: ["size", "income", "member"].map((name) => `households.${name}`),
  writes: [...["cash", "debt", "shares", "consumption", "capital"].map((name) => `households.${name}`), "villages.pot"],
  run({ index, first, end }, _world, { p, households, villages }) {
    const { size, income, member, cash, debt, shares, consumption, capital } = households;
    let contributed = 0;
    for (let i = first; i < end; i++) {
      const service = Math.min(positivePart(cash[i]!), p.serviceShare * debt[i]!);
      let owed = debt[i]! * (1 + p.interest) - service;
      const paid = member[i]! * p.contribution * income[i]!;
      contributed += paid;
      shares[i]! += paid;
      let purse = cash[i]! - service - paid;

      const need = p.minimum * size[i]!;
      if (purse < need) {
        const loan = Math.min(need - purse, positivePart(p.creditPerCapital * capital[i]! - owed));
        purse += loan;
        owed += loan;
      }
      debt[i] = owed;

      const spent = Math.min(
        positivePart(purse),
        Math.max(need, p.spendIncome * income[i]! + p.spendCash * positivePart(purse)),
      );
      consumption[i] = spent;
      purse -= spent;
      const investment = p.investShare * positivePart(purse - p.buffer * size[i]!);
      cash[i] = purse - investment;
      capital[i] = capital[i]! * (1 - p.depreciation) + investment;
    }
    villages.pot[index]! += contributed;
  },
});
