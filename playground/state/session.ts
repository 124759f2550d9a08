/** The address of the last session, kept on this device: who opens the page without an address can go on from there. */
import { keep, recall } from "../memory.ts";

const SESSION = "session";

/** Keeps what the address says, as often as it is written. */
export const keepSession = (fragment: string): void => keep(SESSION, fragment);

/** The last session's address, without `#`; null if there was none. */
export const recallSession = (): string | null => recall(SESSION);
