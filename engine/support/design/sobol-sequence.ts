import { directionNumbers } from "./direction-numbers.ts";
import { scrambleDigits } from "./owen-scrambling.ts";

/** Coordinates a Sobol point can have. */
export const SOBOL_DIMENSIONS = directionNumbers.reduce((count, line) => count + line.split(";").length, 1);

/**
 * Direction numbers of one coordinate: what each binary digit of a point's index adds to it.
 *
 * v_j = m_j / 2^j with m_j = 2 a_1 m_{j-1} ⊕ … ⊕ 2^{s-1} a_{s-1} m_{j-s+1} ⊕ 2^s m_{j-s} ⊕ m_{j-s}, a the polynomial's
 * inner digits; the first coordinate has m_j = 1.
 *
 * @param dimension From 0, below `SOBOL_DIMENSIONS`.
 * @returns v_j times 2^32, j = 1 … 32. Shape: [32].
 * @throws RangeError for a dimension without numbers.
 * @see Joe and Kuo (2008), Constructing Sobol sequences with better two-dimensional projections. SIAM J. Sci. Comput. 30, 2635-2654.
 * @example directionsOf(0)[0] // => 2147483648
 */
export function directionsOf(dimension: number): Uint32Array {
  if (!(dimension >= 0 && dimension < SOBOL_DIMENSIONS && Number.isInteger(dimension)))
    throw new RangeError(`directionsOf: expected a dimension from 0 to ${SOBOL_DIMENSIONS - 1}; got ${dimension}.`);
  return (known[dimension] ??= dimension === 0 ? oneDigitEach() : recurrence(numbers(dimension)));
}

/**
 * One coordinate of a point of the Sobol sequence, as its binary digits.
 *
 * x = ⊕ v_j over the ones g_j of the Gray code i ⊕ ⌊i/2⌋ of the index: the order of Antonov and Saleev, index 0 the origin.
 *
 * @param index Of the point, an integer in [0, 2^32).
 * @param directions Of the coordinate: see `directionsOf`.
 * @returns The coordinate times 2^32, an integer in [0, 2^32).
 * @see Antonov and Saleev (1979), An economic method of computing LPτ-sequences. USSR Comp. Math. Math. Phys. 19, 252-256.
 * @example sobolDigits(1, directionsOf(7)) / 4294967296 // => 0.5
 */
export function sobolDigits(index: number, directions: Uint32Array): number {
  let digits = 0;
  for (let gray = (index ^ (index >>> 1)) >>> 0, j = 0; gray !== 0; gray >>>= 1, j++)
    if (gray & 1) digits ^= directions[j]!;
  return digits >>> 0;
}

/**
 * A point of the Sobol sequence, which fills a cube more evenly than chance: every first 2^m points put one into each of
 * the 2^m equal parts of every coordinate.
 *
 * @param index Of the point, an integer in [0, 2^32).
 * @param dimensions Of the cube, at most `SOBOL_DIMENSIONS`.
 * @param seed Of Owen's scrambling, an integer in [0, 2^32); null for the plain sequence, whose index 0 is the origin.
 * @returns Coordinates: plain in [0, 1), multiples of 2^-32; scrambled in (0, 1), the middles between them. Shape: [dimensions].
 * @throws RangeError for an index or a number of dimensions beyond these.
 * @example sobolPoint(2, 3) // => [0.75, 0.25, 0.25]
 */
export function sobolPoint(index: number, dimensions: number, seed: number | null = null): number[] {
  if (index >>> 0 !== index) throw new RangeError(`sobolPoint: expected an index from 0 to 4294967295; got ${index}.`);
  return Array.from({ length: dimensions }, (_, dimension) => {
    const digits = sobolDigits(index, directionsOf(dimension));
    return (seed === null ? digits : scrambleDigits(digits, seed, dimension) + 0.5) * TWO_TO_MINUS_32;
  });
}

const TWO_TO_MINUS_32 = 1 / 4294967296;

/** Made when first asked for. */
const known: Uint32Array[] = [];

const numbers = (dimension: number): number[] =>
  directionNumbers
    .flatMap((line) => line.split(";"))
    [dimension - 1]!.trim()
    .split(" ")
    .map(Number);

const oneDigitEach = (): Uint32Array => Uint32Array.from({ length: 32 }, (_, j) => 1 << (31 - j));

/** Works on v_j = m_j 2^(32 - j): a factor 2^l of m then is no shift at all, as v_{j-l} carries it. */
function recurrence([polynomial, ...first]: number[]): Uint32Array {
  const degree = first.length;
  const v = new Uint32Array(32);
  for (let j = 0; j < 32; j++) {
    if (j < degree) {
      v[j] = first[j]! << (31 - j);
      continue;
    }
    let next = v[j - degree]! ^ (v[j - degree]! >>> degree);
    for (let l = 1; l < degree; l++) if ((polynomial! >>> (degree - l)) & 1) next ^= v[j - l]!;
    v[j] = next;
  }
  return v;
}
