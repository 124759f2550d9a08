/** Where a date on the time axis may go, by pointer or by key. Months are counted from the start of the run. */
import type { Area } from "./chart.ts";

interface Room {
  readonly first: number;
  readonly last: number;
}

/** Months a date may be moved to: inside the run, and between the dates beside it. */
export const roomOf = (dates: readonly number[], place: number, months: number): Room => ({
  first: place > 0 ? dates[place - 1]! + 1 : 0,
  last: place < dates.length - 1 ? dates[place + 1]! - 1 : months - 1,
});

const within = (month: number, { first, last }: Room): number => Math.min(last, Math.max(first, month));

/**
 * The month below a pointer.
 *
 * @param x Pixels from the left edge of the chart's frame.
 */
export function monthAt(x: number, { left, right }: Area, months: number, room: Room): number {
  const share = right > left ? (x - left) / (right - left) : 0;
  return within(Math.round(share * (months - 1)), room);
}

/** Months a key moves a date by; Home and End go as far as there is room. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -12,
  PageUp: 12,
  Home: -Infinity,
  End: Infinity,
};

/** The month after a key; null where the key is not one that moves a date. */
export const keyStep = (key: string, at: number, room: Room): number | null =>
  Object.hasOwn(STEPS, key) ? within(at + STEPS[key]!, room) : null;
