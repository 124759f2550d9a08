/** How a part of the page deep inside a view or panel opens another view, without being handed the whole experiment. */
import { getContext, setContext } from "svelte";

type Open = (view: string, state?: string) => void;
const OPENING = Symbol("opening");

/** Lets everything below open views. */
export const letOpen = (open: Open): Open => setContext(OPENING, open);

/** Opens a view; null where nothing above can. */
export const opener = (): Open | null => getContext<Open | undefined>(OPENING) ?? null;
