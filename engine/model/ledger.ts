/**
 * The ledger: every yuan moves between sectors by a declared flow. Mechanisms add up what they move in a village and
 * book the total once; villages are summed in their order, so that the result never depends on the number of workers.
 */
import type { Text } from "../support/quantity.ts";
import type { Clock } from "./clock.ts";

/** Who holds money. The first four hold stocks that are summed from the agents' own columns every month. */
export const SECTORS = [
  "households",
  "cooperatives",
  "funds",
  "enterprises",
  "government",
  "banks",
  "outside",
] as const;
export type Sector = (typeof SECTORS)[number];

/** Sectors whose stocks of money are summed from the agents' own columns. */
export const STOCKED = ["households", "cooperatives", "funds", "enterprises"] as const;

/** Where household income comes from, by the categories of the national statistics. */
export const INCOME_SOURCES = ["wages", "business", "trade", "property", "transfers"] as const;
export type IncomeSource = (typeof INCOME_SOURCES)[number];

/** What a household's spending is for. */
export type Use = "consumption" | "inputs" | "bills" | "housing";

/** The declaration of one flow: from whom to whom, and how outcomes count it. */
export interface Flow {
  readonly from: Sector;
  readonly to: Sector;
  readonly label: Text;
  /** Counts as household income of this source (a cost against it if it flows from households). */
  readonly income?: IncomeSource;
  readonly use?: Use;
}
export type Flows = Readonly<Record<string, Flow>>;

/** Thrown when the stocks of a sector do not equal what the ledger says: some mechanism moved money without a transfer. */
export class LedgerError extends Error {
  override readonly name = "LedgerError";
}

/** The book of one run. Amounts are yuan at base-year prices. */
export interface Ledger {
  readonly names: readonly string[];
  readonly flows: readonly Flow[];
  /** This month, village by village. Shape: [villages × flows]. */
  readonly byVillage: Float64Array;
  /** This month, all villages. Shape: [flows]. */
  readonly month: Float64Array;
  /** The last twelve months. Shape: [12 × flows], month m at m mod 12. */
  readonly ring: Float64Array;
  /** Since the first policy month. Shape: [flows]. */
  readonly sinceStart: Float64Array;
  /** The same, each whole year discounted to the first. Shape: [flows]. */
  readonly presentValue: Float64Array;
  /** Expected stock of each stocked sector. Shape: [STOCKED]. */
  readonly stocks: Float64Array;
  /** Books an amount of a flow in a village. */
  transfer(village: number, flow: number, amount: number): void;
}

/**
 * Opens a ledger.
 *
 * @param declared Every flow of the model, by name.
 * @param villages Number of villages.
 * @returns An empty book; `transfer` throws a RangeError for an amount that is negative or not a number.
 */
export function openLedger(declared: Flows, villages: number): Ledger {
  const names = Object.keys(declared);
  const width = names.length;
  const byVillage = new Float64Array(villages * width);
  return {
    names,
    flows: Object.values(declared),
    byVillage,
    month: new Float64Array(width),
    ring: new Float64Array(12 * width),
    sinceStart: new Float64Array(width),
    presentValue: new Float64Array(width),
    stocks: new Float64Array(STOCKED.length),
    transfer(village, flow, amount) {
      if (!(amount >= 0 && amount < Infinity))
        throw new RangeError(`transfer ${names[flow]}: expected an amount from 0 up, in yuan; got ${amount}.`);
      byVillage[village * width + flow]! += amount;
    },
  };
}

/**
 * What a yuan of a later year is worth in the first: 1 / (1 + rate)^years, by repeated division.
 *
 * @param rate Discount rate a year, from 0 up.
 * @param years Whole years since the first policy month.
 * @returns A share in (0, 1]; 1 throughout the first year.
 * @example discountFactor(0.25, 2) // => 0.64
 */
export function discountFactor(rate: number, years: number): number {
  let factor = 1;
  for (let year = 0; year < years; year++) factor /= 1 + rate;
  return factor;
}

/**
 * Sums the villages' bookings of this month in village order, and clears them for the next.
 *
 * @param clock Totals since the start leave the burn-in out.
 * @param discountRate A year; for the present values.
 */
export function closeMonth(ledger: Ledger, clock: Clock, discountRate: number): void {
  const { byVillage, month, ring, sinceStart, presentValue } = ledger;
  const width = ledger.names.length;
  month.fill(0);
  for (let at = 0; at < byVillage.length; at += width)
    for (let flow = 0; flow < width; flow++) month[flow]! += byVillage[at + flow]!;
  ring.set(month, clock.ring * width);
  byVillage.fill(0);
  if (clock.burnIn) return;
  const factor = discountFactor(discountRate, clock.yearsSinceStart);
  for (let flow = 0; flow < width; flow++) {
    sinceStart[flow]! += month[flow]!;
    presentValue[flow]! += factor * month[flow]!;
  }
}

/**
 * The sector matrix of this month: row pays column.
 *
 * @returns Yuan; shape [sectors × sectors], row-major. Net positions over all sectors sum to zero by construction.
 */
export function sectorMatrix(ledger: Ledger): Float64Array {
  const matrix = new Float64Array(SECTORS.length * SECTORS.length);
  ledger.flows.forEach(({ from, to }, flow) => {
    matrix[SECTORS.indexOf(from) * SECTORS.length + SECTORS.indexOf(to)]! += ledger.month[flow]!;
  });
  return matrix;
}

/**
 * Checks that the money agents hold equals opening stock plus flows, to 1e-9 of the month's gross flow and 1e-12 of the
 * money counted (a sum over many agents is not exact to more than that, however little moved).
 *
 * @param counted Money found in the agents' columns, by stocked sector. Shape: [STOCKED].
 * @param when Named in the message.
 * @throws LedgerError naming sector, month and difference.
 */
export function checkStocks(ledger: Ledger, counted: Float64Array, when: string): void {
  let gross = 1;
  for (let flow = 0; flow < ledger.flows.length; flow++) {
    const { from, to } = ledger.flows[flow]!;
    const amount = ledger.month[flow]!;
    gross += amount;
    const payer = (STOCKED as readonly Sector[]).indexOf(from);
    const payee = (STOCKED as readonly Sector[]).indexOf(to);
    if (payer >= 0) ledger.stocks[payer]! -= amount;
    if (payee >= 0) ledger.stocks[payee]! += amount;
  }
  STOCKED.forEach((sector, s) => {
    const difference = counted[s]! - ledger.stocks[s]!;
    if (!(Math.abs(difference) <= 1e-9 * gross + 1e-12 * Math.abs(counted[s]!)))
      throw new LedgerError(
        `${when}: ${sector} hold ${counted[s]} yuan, the ledger says ${ledger.stocks[s]} (difference ${difference}). ` +
          `A mechanism moved money without a transfer.`,
      );
    // What was counted is the next opening stock: rounding does not pile up over the months.
    ledger.stocks[s] = counted[s]!;
  });
}
