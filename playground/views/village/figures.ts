/** What a household looks like in the picture: a square of pixels, or where there is room a house and a walker. */

/** Below this side a house is a plain square. */
const SMALLEST_FIGURE = 8;

/** A picture of side × side pixels; 1 where it is painted. */
export type Figure = Uint8Array;

const paint = (side: number, inside: (u: number, v: number) => boolean): Figure =>
  Uint8Array.from({ length: side * side }, (_, at) =>
    inside(((at % side) + 0.5) / side, (Math.floor(at / side) + 0.5) / side) ? 1 : 0,
  );

/** A roof over walls. */
const inHouse = (u: number, v: number): boolean => (v < 0.45 ? Math.abs(u - 0.5) < 1.1 * v : u > 0.14 && u < 0.86);

/** A house, less the part of its inside that is left open. */
const house = (side: number, open: (u: number, v: number) => boolean): Figure =>
  paint(side, (u, v) => inHouse(u, v) && !open(u, v));

/** Whether a point is well inside the walls of a house. */
const inWalls = (u: number, v: number, edge: number): boolean =>
  v > 0.45 + edge / 2 && v < 1 - edge && u > 0.14 + edge && u < 0.86 - edge;

/** A head over a body. */
const walker = (side: number): Figure =>
  paint(side, (u, v) => {
    const head = (u - 0.5) * (u - 0.5) + (v - 0.22) * (v - 0.22) < 0.036;
    return head || (v > 0.42 && Math.abs(u - 0.5) < 0.16 + 0.18 * (v - 0.42));
  });

/** The shapes a picture is painted with. */
export interface Figures {
  /** By standing: solid, with an open door, with open walls, an outline; so that colour is not needed alone. */
  readonly houses: readonly Figure[];
  readonly walker: Figure;
}

/** Shapes for houses and walkers of a size; plain squares where they are small. */
export function figuresOf(cell: number, awayCell: number): Figures {
  const square = (side: number): Figure => new Uint8Array(side * side).fill(1);
  if (cell < SMALLEST_FIGURE)
    return {
      houses: [0, 1, 2, 3].map(() => square(cell)),
      walker: awayCell < SMALLEST_FIGURE ? square(awayCell) : walker(awayCell),
    };
  const thin = Math.max(0.1, 1.2 / cell);
  return {
    houses: [
      house(cell, () => false),
      house(cell, (u, v) => v > 0.6 && Math.abs(u - 0.5) < 0.14),
      house(cell, (u, v) => inWalls(u, v, thin)),
      house(
        cell,
        (u, v) => inWalls(u, v, thin) || (v > thin + 0.12 && v <= 0.45 && Math.abs(u - 0.5) < 1.1 * v - 2 * thin),
      ),
    ],
    walker: awayCell < SMALLEST_FIGURE ? square(awayCell) : walker(awayCell),
  };
}
