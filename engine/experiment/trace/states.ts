/** What a household is, has and does this month, as bits. */
import { RING } from "../../population/households.ts";
import type { World } from "../../model/world.ts";
import { HOUSEHOLD_STATES, type HouseholdState } from "./columns.ts";

const bit = (state: HouseholdState): number => 1 << HOUSEHOLD_STATES.indexOf(state);

/** Columns of a household that are a state where they are above zero. */
const COLUMNS: readonly (readonly [HouseholdState, string])[] = [
  ["tradeMember", "tradeMember"],
  ["tradesAlone", "tradeWorkers"],
  ["fundMember", "fundMember"],
  ["ownShares", "ownShares"],
  ["grantedShares", "grantedShares"],
  ["landShares", "landShares"],
  ["farmMember", "farmMember"],
  ["soldNested", "nestedSales"],
  ["registered", "registered"],
  ["certified", "certified"],
  ["ill", "illMonths"],
  ["bankLoan", "bankDebt"],
  ["fundLoan", "fundDebt"],
  ["informalLoan", "informalDebt"],
  ["arrears", "arrearsMonths"],
  ["localJob", "localWorkers"],
  ["porterJob", "porterWorkers"],
  ["processingJob", "processingWorkers"],
  ["serviceJob", "serviceWorkers"],
  ["guesthouse", "guesthouse"],
];
/** Shares and debts are real numbers that payments bring down to next to nothing: less than this is none, yuan or mu. */
const NOTHING = 0.01;

/**
 * Reads the states of all households.
 *
 * @param states Where they are written. Shape: [households].
 */
export function statesOf({ households: h, frames, blocks, clock }: World, states: Uint32Array): void {
  states.fill(0);
  for (const [state, name] of COLUMNS) {
    const column = frames.households.columns[name];
    if (!column) continue;
    const mark = bit(state);
    for (let i = 0; i < states.length; i++) if (column[i]! > NOTHING) states[i]! |= mark;
  }
  const turns = frames.villages.columns["turns"];
  const value = frames.villages.columns["pooledValue"];
  if (!turns || !value) return;
  const mark = bit("tookTurn");
  for (const { index, first, end } of blocks) {
    const at = RING * index + clock.ring;
    if (!(turns[at]! > 0 && value[at]! > 0)) continue;
    // A member household with an adult at home sends somebody when its turn comes.
    for (let i = first; i < end; i++)
      if (h.tradeMember[i] === 1 && h.workers[i]! + h.elders[i]! > h.awayWorkers[i]!) states[i]! |= mark;
  }
}
