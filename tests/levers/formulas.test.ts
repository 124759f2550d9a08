/** Levers whose settings are formulas: the same bits as numbers where they are constant, households apart where they are not. */
import { expect, test } from "vitest";
import { borderSubsidy } from "../../engine/levers/border-subsidy.ts";
import { equityGrant } from "../../engine/levers/equity-grant.ts";
import { minimumLivingAllowance } from "../../engine/levers/minimum-living-allowance.ts";
import { medicalReimbursement } from "../../engine/levers/medical-reimbursement.ts";
import { amountFor } from "../../engine/model/formula/amount.ts";
import type { Formula } from "../../engine/model/formula/formula.ts";
import type { Lever } from "../../engine/model/lever.ts";
import type { Settings } from "../../engine/model/levers-in-force.ts";
import { bound, valueAt } from "../../engine/model/setting.ts";
import { readFormula } from "../../engine/scenario/formula/read-formula.ts";
import { smallWorld } from "../mechanisms/small-world.ts";
import { columnsOf, runFor, small, START } from "../model/small-run.ts";

function formula(text: string, kind: "number" | "truth" = "number"): Formula {
  const read = readFormula(text, { kind, perHousehold: true });
  if ("faults" in read) throw new Error(JSON.stringify(read.faults));
  return read.formula;
}
/** Cash after a lever has acted on four households alike but for what a test changes, 20,000 each before. */
function act(lever: Lever, value: unknown, change: (h: ReturnType<typeof smallWorld>["world"]["households"]) => void) {
  const one = smallWorld({ levers: [lever], households: 4 });
  change(one.world.households);
  one.act(lever, bound(lever.setting, value, one.world));
  return one.world.households;
}

test("a formula without names gives the same bits as its number", () => {
  const settings = (quota: unknown, amount: unknown, subsidy: unknown): Settings =>
    ({
      dutyFreeQuota: quota,
      minimumLivingAllowance: { amount, eligible: "registered" },
      equityGrant: { on: START + 1, amount, eligible: "registered" },
      borderSubsidy: subsidy,
    }) as Settings;
  const numbers = columnsOf(runFor(small(), 14, settings(3000, 110, 200)));
  const formulas = settings(formula("6 * 500"), formula("100 + 10"), formula("size > 0 ? 200 : 100"));
  expect(columnsOf(runFor(small(), 14, formulas))).toEqual(numbers);
});

test("the words for whom a lever may reach give the same bits as formulas that say the same", () => {
  const settings = (eligible: unknown): Settings => ({ minimumLivingAllowance: { amount: 150, eligible } }) as Settings;
  const bits = (eligible: unknown) => columnsOf(runFor(small(), 6, settings(eligible)));
  expect(bits(formula("registered", "truth"))).toEqual(bits("registered"));
  expect(bits(formula("registered or not registered", "truth"))).toEqual(bits("all"));
});

test("an allowance goes to whom the formula is true of, at the amount it gives for each", () => {
  const value = { amount: formula("100 + 20 * children"), eligible: formula("registered and children >= 1", "truth") };
  const h = act(minimumLivingAllowance, value, ({ registered, children }) => {
    registered.set([1, 1, 1, 0]);
    children.set([0, 1, 3, 2]);
  });
  expect(Array.from(h.cash, (cash) => cash - 20_000)).toEqual([0, 4 * 120, 4 * 160, 0]);
});

test("a subsidy of the border and a grant of shares may differ between households", () => {
  const change = ({ children }: { children: Uint8Array }): void => children.set([0, 1, 2, 3]);
  const subsidy = act(borderSubsidy, formula("150 + 50 * children"), change);
  expect(Array.from(subsidy.cash, (cash) => cash - 20_000)).toEqual([600, 800, 1000, 1200]);
  const grant = act(equityGrant, { on: 0, amount: formula("1000 * size"), floor: 0.05, eligible: "all" }, change);
  expect(Array.from(grant.grantedShares)).toEqual([4000, 4000, 4000, 4000]);
});

test("a subsidy that only some get keeps those at home rather than the others", () => {
  const away = (value: unknown, registered: 0 | 1): number => {
    const { households: h } = runFor(small({ households: 90 }), 24, { borderSubsidy: value } as Settings).world;
    return h.awayWorkers.reduce((sum, workers, i) => sum + (h.registered[i] === registered ? workers : 0), 0);
  };
  const poorOnly = formula("registered ? 1000 : 0");
  expect(away(poorOnly, 1)).toBeLessThan(away(0, 1));
});

test("a quota that grows by a formula grows year by year", () => {
  const run = small();
  const quotas: number[] = [];
  for (const months of [1, 12, 13, 25]) {
    runFor(run, months, { dutyFreeQuota: formula("1000 * (1 + yearsSinceStart)") } as Settings);
    quotas.push(run.world.terms.dutyFreeQuota);
  }
  expect(quotas).toEqual([1000, 1000, 2000, 3000]);
});

test("a higher share of medical bills is paid for whom the formula is true of, registered or not", () => {
  const { households: h, terms } = smallWorld({ households: 4 }).world;
  h.registered.set([1, 1, 0, 0]);
  h.elders.set([2, 0, 2, 0]);
  const world = { ...smallWorld({ households: 4 }).world, households: h, terms };
  const value = { rate: 0.9, eligible: formula("elders >= 2", "truth") };
  const { setting, terms: change } = medicalReimbursement;
  change!(bound(setting, valueAt(setting, value, START), world) as never, terms, world.clock);
  expect([0, 1, 2, 3].map((i) => amountFor(terms.reimbursedAll, i))).toEqual([0.9, 0, 0.9, 0]);
  expect(terms.reimbursedRegistered).toBe(0);
});
