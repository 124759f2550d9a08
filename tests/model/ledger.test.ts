import fc from "fast-check";
import { expect, test } from "vitest";
import { clockAt } from "../../engine/model/clock.ts";
import {
  checkStocks,
  closeMonth,
  discountFactor,
  LedgerError,
  openLedger,
  sectorMatrix,
  SECTORS,
  type Flows,
} from "../../engine/model/ledger.ts";

const label = { en: "flow", zh: "流量" };
const flows = {
  wages: { from: "outside", to: "households", label, income: "wages" },
  shopping: { from: "households", to: "outside", label, use: "consumption" },
  grant: { from: "government", to: "cooperatives", label },
} as const satisfies Flows;
const START = 528; // January 2014

test("a booking is kept by village until the month closes, then in the month, the ring and the total", () => {
  const ledger = openLedger(flows, 2);
  ledger.transfer(1, 0, 70);
  ledger.transfer(0, 0, 30);
  ledger.transfer(1, 2, 5);
  expect([...ledger.byVillage]).toEqual([30, 0, 0, 70, 0, 5]);
  closeMonth(ledger, clockAt(START, 2), 0.08);
  expect([...ledger.month]).toEqual([100, 0, 5]);
  expect([...ledger.ring.subarray(6, 9)]).toEqual([100, 0, 5]);
  expect([...ledger.sinceStart]).toEqual([100, 0, 5]);
  expect([...ledger.byVillage]).toEqual([0, 0, 0, 0, 0, 0]);
});

test("burn-in counts in the last twelve months but not in totals since the start", () => {
  const ledger = openLedger(flows, 1);
  ledger.transfer(0, 2, 8);
  closeMonth(ledger, clockAt(START, -1), 0.08);
  expect(ledger.ring[11 * 3 + 2]).toBe(8);
  expect(ledger.sinceStart[2]).toBe(0);
  expect(ledger.presentValue[2]).toBe(0);
});

test("a month replaces the same month of the year before in the ring", () => {
  const ledger = openLedger(flows, 1);
  for (const [step, amount] of [
    [0, 10],
    [12, 4],
  ] as const) {
    ledger.transfer(0, 0, amount);
    closeMonth(ledger, clockAt(START, step), 0);
  }
  expect(ledger.ring[0]).toBe(4);
  expect(ledger.sinceStart[0]).toBe(14);
});

test("a yuan paid in the third year at 25 % a year is worth 64 fen in the first", () => {
  expect(discountFactor(0.25, 0)).toBe(1);
  expect(discountFactor(0.25, 2)).toBeCloseTo(0.64, 15); // 1 / 1.25²
  const ledger = openLedger(flows, 1);
  for (const step of [0, 11, 24]) {
    ledger.transfer(0, 2, 100);
    closeMonth(ledger, clockAt(START, step), 0.25);
  }
  expect(ledger.presentValue[2]).toBeCloseTo(264, 12);
  expect(ledger.sinceStart[2]).toBe(300);
});

test.each([-1, Number.NaN, Infinity])("an amount of %d is refused by the name of its flow", (amount) => {
  const ledger = openLedger(flows, 1);
  expect(() => ledger.transfer(0, 1, amount)).toThrow(
    `transfer shopping: expected an amount from 0 up, in yuan; got ${amount}.`,
  );
});

test("what the sectors pay and receive sums to zero over all of them, whatever is booked", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(2), fc.nat(2), fc.integer({ min: 0, max: 1e9 }))), (bookings) => {
      const ledger = openLedger(flows, 3);
      for (const [village, flow, amount] of bookings) ledger.transfer(village, flow, amount);
      closeMonth(ledger, clockAt(START, 0), 0.08);
      const matrix = sectorMatrix(ledger);
      const n = SECTORS.length;
      let net = 0;
      for (let s = 0; s < n; s++) for (let k = 0; k < n; k++) net += matrix[k * n + s]! - matrix[s * n + k]!;
      expect(net).toBe(0);
      expect(matrix[SECTORS.indexOf("outside") * n + SECTORS.indexOf("households")]).toBe(ledger.month[0]);
    }),
  );
});

test("stocks that follow the flows pass, and what was counted is the next opening stock", () => {
  const ledger = openLedger(flows, 1);
  ledger.stocks.set([1000, 50, 0, 0]);
  ledger.transfer(0, 0, 300);
  ledger.transfer(0, 1, 200);
  ledger.transfer(0, 2, 7);
  closeMonth(ledger, clockAt(START, 0), 0.08);
  checkStocks(ledger, Float64Array.of(1100 + 1e-8, 57, 0, 0), "2014-01");
  expect([...ledger.stocks]).toEqual([1100 + 1e-8, 57, 0, 0]);
});

test.each([
  [
    "one yuan too much",
    1101,
    "2014-01: households hold 1101 yuan, the ledger says 1100 (difference 1). A mechanism moved money without a transfer.",
  ],
  [
    "not a number",
    Number.NaN,
    "2014-01: households hold NaN yuan, the ledger says 1100 (difference NaN). A mechanism moved money without a transfer.",
  ],
])("stocks with %s fail with the month, the sector and the difference", (_, counted, message) => {
  const ledger = openLedger(flows, 1);
  ledger.stocks.set([1000, 0, 0, 0]);
  ledger.transfer(0, 0, 100);
  closeMonth(ledger, clockAt(START, 0), 0.08);
  expect(() => checkStocks(ledger, Float64Array.of(counted, 0, 0, 0), "2014-01")).toThrow(new LedgerError(message));
});
