/** One direction of the unit cube in which a search moves. */
export interface Coordinate {
  /** In how many equal parts [0, 1] falls, each meaning one thing; Infinity if every number means another. */
  readonly parts: number;
  /** Whether neighbouring parts are alike. */
  readonly ordered: boolean;
  /** The coordinate at which nothing is changed. */
  readonly home: number;
}

/** Steps of a coordinate without parts: finer ones could not be told apart, and would make unreadable settings. ASSUMED. */
const STEPS = 1000;

/**
 * The coordinate that stands for all that mean the same: the middle of its part, or the nearest thousandth.
 *
 * @param unit In [0, 1].
 * @example settle({ parts: 4, ordered: true, home: 0.125 }, 0.3) // => 0.375
 * @example settle({ parts: Infinity, ordered: true, home: 0 }, 0.12345) // => 0.123
 */
export const settle = ({ parts }: Coordinate, unit: number): number =>
  parts === Infinity
    ? Math.floor(unit * STEPS + 0.5) / STEPS
    : (Math.min(Math.floor(unit * parts), parts - 1) + 0.5) / parts;
