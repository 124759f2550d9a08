import { describe, expect, test } from "vitest";
import { registerAudit } from "../../engine/levers/register-audit.ts";
import { topUp } from "../../engine/levers/top-up.ts";
import { programmes } from "../../engine/mechanisms/programmes.ts";
import type { Terms } from "../../engine/model/terms.ts";
import { cooperativeOf, type CooperativeKind } from "../../engine/population/cooperatives.ts";
import { smallWorld, type SmallWorld } from "./small-world.ts";

/** A line of 2,800 yuan. Households' incomes and consumption rise by their row; everybody is seen as they are unless asked for. */
function country(terms: Partial<Terms>, parameters: Record<string, number> = {}, villages = 1): SmallWorld {
  const small = smallWorld({
    mechanisms: [programmes],
    levers: [topUp, registerAudit],
    villages,
    households: 20 * villages,
    parameters: { observationError: 0, eliteFavour: 0, registerShare: 0.2, ...parameters },
  });
  const { households: h } = small.world;
  for (let i = 0; i < 20 * villages; i++) {
    h.incomeOfYear[i] = 4 * (1000 + 500 * (i % 20));
    h.consumptionRing.fill((4 * (1000 + 500 * (i % 20))) / 12, 12 * i, 12 * (i + 1));
  }
  h.homeRing.fill(4);
  Object.assign(small.world.terms, terms);
  return small;
}
const rowsOf = (flags: ArrayLike<number>): number[] =>
  Array.from(flags).flatMap((flag, row) => (flag > 0 ? [row] : []));

describe("registration anew", () => {
  test("takes the poorest fifth of persons, in January, and again after so many years", () => {
    const small = country({ registerEvery: 2 });
    const { households: h } = small.world;
    small.month(1);
    expect(rowsOf(h.registered)).toEqual([]);
    small.month(12);
    expect(rowsOf(h.registered)).toEqual([0, 1, 2, 3]);
    h.incomeOfYear[0] = 1e6;
    small.month(24);
    expect(rowsOf(h.registered)).toEqual([0, 1, 2, 3]);
    small.month(36);
    expect(rowsOf(h.registered)).toEqual([1, 2, 3, 4]);
  });

  test("never happens where no policy asks for it", () => {
    const small = country({});
    small.world.households.registered[7] = 1;
    small.month(0);
    expect(rowsOf(small.world.households.registered)).toEqual([7]);
  });

  test("by living standard registers who lives poorly, whatever the income, and does not count the top-up as theirs", () => {
    const small = country({ registerEvery: 1, registerLiving: 1 });
    const { households: h } = small.world;
    h.incomeOfYear.reverse();
    // Row 5 lives at 3,500 a head because 1,200 a head are topped up.
    h.topUp[5] = (4 * 1200) / 12;
    h.registered[5] = 1;
    small.month(0);
    expect(rowsOf(h.registered)).toEqual([0, 1, 2, 5]);
  });

  test("with favour puts elites and kin of leaders before poorer households; checks end that (D13c, D14)", () => {
    const favouring = { observationError: 0.02, eliteFavour: 100 };
    const connected = (small: SmallWorld): SmallWorld => {
      small.world.households.elite[10] = small.world.households.kinOfLeader[11] = 1;
      small.month(0);
      return small;
    };
    const captured = connected(country({ registerEvery: 1 }, favouring)).world.households.registered;
    expect([captured[10], captured[11]]).toEqual([1, 1]);
    const checked = connected(country({ registerEvery: 1, auditShare: 1 }, favouring)).world.households.registered;
    expect([checked[10], checked[11]]).toEqual([0, 0]);
  });

  test("under perfect information sees every income as it is, and favours nobody", () => {
    const small = country({ registerEvery: 1 }, { observationError: 2, eliteFavour: 5 });
    const { households: h } = small.world;
    h.elite.fill(1, 10);
    (small.world as { perfectInformation: boolean }).perfectInformation = true;
    small.month(0);
    expect(rowsOf(h.registered)).toEqual([0, 1, 2, 3]);
  });

  test("errs less where neighbours judge, and where a cooperative does that exists", () => {
    /** Registered among the four poorest rows of each of 40 villages. */
    const found = (terms: Partial<Terms>, founded = 0, kind: CooperativeKind = "farm"): number => {
      const small = country({ registerEvery: 1, ...terms }, { observationError: 0.6 }, 40);
      for (let village = 0; village < 40; village++) {
        small.world.cooperatives.founded[cooperativeOf(village, kind)] = founded;
        small.world.cooperatives.members[cooperativeOf(village, kind)] = 10;
      }
      small.month(0);
      return rowsOf(small.world.households.registered).filter((row) => row % 20 < 4).length;
    };
    const alone = found({});
    expect(found({ judgedByNeighbours: 1 })).toBeGreaterThan(alone);
    expect(found({ judgedByCooperative: 1 })).toBe(alone);
    expect(found({ judgedByCooperative: 1 }, 1)).toBeGreaterThan(alone);
    // Every village has an asset-income cooperative from the start: it is no judge.
    expect(found({ judgedByCooperative: 1 }, 1, "asset")).toBe(alone);
  });
});

describe("designated villages", () => {
  test("are the poorest but for those missed, and have the reserved places", () => {
    const small = country(
      { designatedShare: 0.5, designationMissed: 0.5, designationReserved: 1 },
      { registerShare: 0.1 },
      4,
    );
    const { households: h, villages } = small.world;
    // Villages 0 and 1 are poorer by half.
    for (let i = 0; i < 40; i++) h.incomeOfYear[i]! /= 2;
    small.month(0);
    expect(rowsOf(villages.designatedPoor)).toHaveLength(2);
    expect(rowsOf(villages.designatedPoor).filter((village) => village < 2)).toHaveLength(1);
    const byVillage = [0, 1, 2, 3].map((v) => rowsOf(h.registered).filter((row) => Math.floor(row / 20) === v).length);
    // A tenth of all 80 households, four in each of the two that are designated.
    expect(byVillage).toEqual([0, 1, 2, 3].map((v) => 4 * villages.designatedPoor[v]!));
  });
});

describe("the top-up", () => {
  test("is what the living standard lacks to the line, follows it year by year, and ends with the register", () => {
    const small = country({ topUpLevel: 1 });
    const { households: h } = small.world;
    h.registered[0] = h.registered[10] = 1;
    small.month(0);
    // 2,800 less 1,000 for each of four.
    expect(h.topUp[0]).toBeCloseTo((4 * 1800) / 12, 9);
    expect(h.topUp[10]).toBe(0);
    h.consumptionRing.fill((4 * 2200) / 12, 0, 12);
    small.month(12);
    expect(h.topUp[0]).toBeCloseTo((4 * (1800 + 600)) / 12, 9);
    small.act(topUp, { level: 1, from: 0 });
    expect(small.flow("topUps")).toBeCloseTo((4 * 2400) / 12, 9);
    h.registered[0] = 0;
    small.month(24);
    expect(h.topUp[0]).toBe(0);
  });

  test("never exceeds the level itself", () => {
    const small = country({ topUpLevel: 1 });
    const { households: h } = small.world;
    h.registered[0] = 1;
    for (let year = 0; year < 5; year++) small.month(12 * year);
    expect(h.topUp[0]).toBeCloseTo((4 * 2800) / 12, 9);
  });
});

describe("exits", () => {
  /** Certified rows after a January in which rows 0 to 5 (1,000 to 3,500 yuan a head) are registered. */
  const certifiedBy = (terms: Partial<Terms>): number[] => {
    const small = country({ exitsCertified: 1, ...terms });
    small.world.households.registered.fill(1, 0, 6);
    small.month(0);
    return rowsOf(small.household("certified"));
  };

  test("are certified for who is seen at or above the line", () => expect(certifiedBy({})).toEqual([4, 5]));

  test("to a target are certified for the best-looking of the rest as well", () =>
    expect(certifiedBy({ exitTarget: 0.5 })).toEqual([3, 4, 5]));

  test("on paper are refused, and taken back, by checks of everyone", () => {
    const small = country({ exitsCertified: 1, exitTarget: 1, auditShare: 1 }, { registerShare: 0.3 });
    small.household("certified")[0] = 1;
    small.month(0);
    expect(rowsOf(small.world.households.registered)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(rowsOf(small.household("certified"))).toEqual([4, 5]);
  });
});

test("checks cost what they cost per household visited, in nominal yuan", () => {
  const small = country({});
  small.world.terms.priceLevel = 1.25;
  small.act(registerAudit, { checked: 0.5, cost: 100, from: 0 });
  expect(small.flow("registerAudits")).toBe(20 * 0.5 * 80);
});
