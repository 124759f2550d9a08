/** Functions whose sensitivity is known in closed form. */

/** Ishigami and Homma (1990): sin x1 + 7 sin² x2 + 0.1 x3⁴ sin x1 on [-π, π]³. */
export const ishigami = ([x1, x2, x3]: readonly number[]): number =>
  Math.sin(x1!) + 7 * Math.sin(x2!) ** 2 + 0.1 * x3! ** 4 * Math.sin(x1!);

export const ontoPi = (unit: readonly number[]): number[] => unit.map((u) => Math.PI * (2 * u - 1));

/** Saltelli and Sobol (1995): Π (|4 u − 2| + a) / (1 + a). */
export const sobolG =
  (a: readonly number[]) =>
  (unit: readonly number[]): number =>
    unit.reduce((product, u, i) => (product * (Math.abs(4 * u - 2) + a[i]!)) / (1 + a[i]!), 1);
