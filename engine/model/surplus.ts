/**
 * How a cooperative divides the surplus of a year: floors on granted shares first, then reserve, diversion by the
 * core, refunds by members' trade and dividends by shares. Losses eat the reserve, then shares.
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
}

export interface SurplusRules {
  /** Floor on granted shares, a share of their value a year. */
  readonly floorRate: number;
  readonly reserveRate: number;
  readonly diversionRate: number;
  /** Omega: the part of what is left that goes by members' trade. */
  readonly patronageShare: number;
}

/** What is paid, and the books of the next year, in yuan. */
export interface Settlement {
  /** Paid on granted shares before anything else. */
  readonly floors: number;
  readonly diversion: number;
  readonly refunds: number;
  /** Paid on own and granted shares alike, beyond the floors. */
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
 * takes the reserve, then members' own shares, then granted shares, then public capital. Without members' trade refunds
 * go by shares, without shares by trade, without either into the reserve.
 *
 * @returns All 0 or more. A cooperative with nothing pays nothing.
 * @throws RangeError if the loss exceeds all capital, which limited liability rules out.
 * @see D6 (patronage), D12 and D12b (floor plus pro-rata share of what is left), M14, M19.
 */
export function settleSurplus(books: YearEnd, rules: SurplusRules): Settlement {
  const due = rules.floorRate * books.grantedShares + books.floorArrears;
  const profit = Math.max(0, books.surplus);
  const { reserve, ownShares, grantedShares, publicCapital } = afterLoss(books);
  const fromSurplus = Math.min(due, profit);
  const fromReserve = Math.min(due - fromSurplus, reserve);
  const floors = fromSurplus + fromReserve;

  const left = profit - fromSurplus;
  const saved = rules.reserveRate * left;
  const diversion = rules.diversionRate * (left - saved);
  const shared = left - saved - diversion;
  const capital = ownShares + grantedShares;
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
function afterLoss(books: YearEnd): Pick<Settlement, "reserve" | "ownShares" | "grantedShares" | "publicCapital"> {
  let loss = Math.max(0, -books.surplus);
  const eat = (stock: number): number => {
    const eaten = Math.min(loss, stock);
    loss -= eaten;
    return stock - eaten;
  };
  const left = {
    reserve: eat(books.reserve),
    ownShares: eat(books.ownShares),
    grantedShares: eat(books.grantedShares),
    publicCapital: eat(books.publicCapital),
  };
  if (!(loss <= 1e-9 * Math.abs(books.surplus)))
    throw new RangeError(
      `settleSurplus: a loss of ${-books.surplus} yuan exceeds all capital by ${loss}; expected at most reserve, shares and public capital.`,
    );
  return left;
}
