/**
 * How a cooperative divides the surplus of a year: floors on granted shares first, then reserve, diversion by the
 * core, refunds by members' trade and dividends by shares. Losses eat the reserve, then shares in the order of claims.
 */

/** A cooperative's books at the end of the year, in yuan. All but `surplus` are 0 or more. */
export interface YearEnd {
  /** Revenue less costs and losses of the year. */
  readonly surplus: number;
  readonly reserve: number;
  readonly ownShares: number;
  readonly grantedShares: number;
  /** Seed capital that belongs to the public. */
  readonly publicCapital: number;
  /** Floors of earlier years that are still owed. */
  readonly floorArrears: number;
  /** Members' trade with the cooperative: the key for refunds. */
  readonly volume: number;
  /** Value of land held as shares: it shares in dividends and bears no losses, for it is lent and not given. */
  readonly landShares: number;
  /** Rent due on that land this year, paid like a floor. */
  readonly landRent: number;
}

export interface SurplusRules {
  /** Floor on granted shares, a share of their value a year. */
  readonly floorRate: number;
  readonly reserveRate: number;
  readonly diversionRate: number;
  /** Omega: the part of what is left that goes by members' trade. */
  readonly patronageShare: number;
  /** Who bears losses beyond the reserve: own shares first (0), own and granted alike (1), granted first (2), or between. */
  readonly claimOrder: number;
}

/** What is paid, and the books of the next year, in yuan. */
export interface Settlement {
  /** Paid on granted and land shares before anything else. */
  readonly floors: number;
  readonly diversion: number;
  readonly refunds: number;
  /** Paid on own, granted and land shares alike, beyond the floors. */
  readonly dividends: number;
  readonly reserve: number;
  readonly ownShares: number;
  readonly grantedShares: number;
  readonly publicCapital: number;
  readonly floorArrears: number;
}

/**
 * Settles a year.
 *
 * Change of reserve + change of share and public capital + diversion + refunds + dividends + floors paid = surplus.
 * What cannot be paid of the floors is carried as arrears and paid, before anything else, when there is money. A loss
 * takes the reserve, then own and granted shares in the order of claims, then public capital. Without members' trade refunds
 * go by shares, without shares by trade, without either into the reserve.
 *
 * @returns All 0 or more. A cooperative with nothing pays nothing.
 * @throws RangeError if the loss exceeds all capital, which limited liability rules out.
 * @see D6 (patronage), D12 and D12b (floor plus pro-rata share of what is left), M14, M19.
 */
export function settleSurplus(books: YearEnd, rules: SurplusRules): Settlement {
  const due = rules.floorRate * books.grantedShares + books.landRent + books.floorArrears;
  const profit = Math.max(0, books.surplus);
  const { reserve, ownShares, grantedShares, publicCapital } = afterLoss(books, rules.claimOrder);
  const fromSurplus = Math.min(due, profit);
  const fromReserve = Math.min(due - fromSurplus, reserve);
  const floors = fromSurplus + fromReserve;

  const left = profit - fromSurplus;
  const saved = rules.reserveRate * left;
  const diversion = rules.diversionRate * (left - saved);
  const shared = left - saved - diversion;
  const capital = ownShares + grantedShares + books.landShares;
  const byTrade = books.volume === 0 ? 0 : capital === 0 ? 1 : rules.patronageShare;
  const refunds = byTrade * shared;
  const dividends = capital === 0 ? 0 : shared - refunds;
  return {
    floors,
    diversion,
    refunds,
    dividends,
    reserve: reserve - fromReserve + saved + (shared - refunds - dividends),
    ownShares,
    grantedShares,
    publicCapital,
    floorArrears: due - floors,
  };
}

/** The capital a loss leaves, in the order of claims. */
function afterLoss(
  books: YearEnd,
  claimOrder: number,
): Pick<Settlement, "reserve" | "ownShares" | "grantedShares" | "publicCapital"> {
  const loss = Math.max(0, -books.surplus);
  const byReserve = Math.min(loss, books.reserve);
  const byShares = Math.min(loss - byReserve, books.ownShares + books.grantedShares);
  const byGranted = grantedPart(byShares, books.ownShares, books.grantedShares, claimOrder);
  const byPublic = Math.min(loss - byReserve - byShares, books.publicCapital);
  const rest = loss - byReserve - byShares - byPublic;
  if (!(rest <= 1e-9 * Math.abs(books.surplus)))
    throw new RangeError(
      `settleSurplus: a loss of ${-books.surplus} yuan exceeds all capital by ${rest}; expected at most reserve, shares and public capital.`,
    );
  return {
    reserve: books.reserve - byReserve,
    ownShares: Math.max(0, books.ownShares - (byShares - byGranted)),
    grantedShares: Math.max(0, books.grantedShares - byGranted),
    publicCapital: books.publicCapital - byPublic,
  };
}

/**
 * Part of an amount that granted shares bear, or recover, in an order of claims.
 *
 * At 0 own shares bear it first, at 1 both alike, at 2 granted shares first; in between, a mixture of the two nearest.
 *
 * @param amount Yuan, at most own and granted shares together. @param order 0 to 2.
 * @returns Yuan, 0 to granted shares.
 * @see D12c.
 * @example grantedPart(60, 50, 50, 0) // => 10
 * @example grantedPart(60, 50, 50, 1) // => 30
 * @example grantedPart(60, 50, 50, 2) // => 50
 */
export function grantedPart(amount: number, own: number, granted: number, order: number): number {
  const last = Math.max(0, amount - own);
  const alike = own + granted > 0 ? (amount * granted) / (own + granted) : 0;
  const first = Math.min(amount, granted);
  return Math.min(granted, order <= 1 ? last + order * (alike - last) : alike + (order - 1) * (first - alike));
}
