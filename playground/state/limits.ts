/** How large a scenario this page opens: a tab must stay able to answer, whatever a link or a file asks for. */
import { LIMITS, type Limits } from "#engine";

export const BROWSER_LIMITS: Limits = { ...LIMITS, villages: 2_000, households: 100_000, replicates: 1_000 };

/** The largest budget that is read, yuan. */
export const LARGEST_BUDGET = 1e15;
