/** Paints a month of a trace into the pixels of an image: every household, every frame. */
import { COOPERATIVE_KINDS, type Trace } from "#engine";
import type { Figure, Figures } from "./figures.ts";
import type { Layout } from "./layout.ts";

/** Colours as 32-bit pixels: of each standing, and of a cooperative that exists. */
export interface Inks {
  readonly standings: readonly number[];
  readonly cooperative: number;
}

/** `#rrggbb` as an opaque pixel of an image, whose bytes stand in the order red, green, blue, opacity. */
export function pixelOf(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as [number, number, number];
  return ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0;
}

/**
 * Moves everybody a step towards where the month has them: 0 is at home, 1 away.
 *
 * @param travel How far each household's traveller is; changed. Shape: [households].
 * @param step Part of the way, 1 for all of it at once.
 * @returns Whether anybody is still on the way.
 */
export function moveOn(travel: Float32Array, { away, households }: Trace, row: number, step: number): boolean {
  let moving = false;
  for (let i = 0, at = row * households; i < households; i++, at++) {
    const goal = away[at]! > 0 ? 1 : 0;
    const now = travel[i]!;
    if (now === goal) continue;
    travel[i] = goal > now ? Math.min(goal, now + step) : Math.max(goal, now - step);
    moving ||= travel[i] !== goal;
  }
  return moving;
}

function stamp(
  pixels: Uint32Array,
  width: number,
  figure: Figure,
  side: number,
  x: number,
  y: number,
  ink: number,
): void {
  for (let v = 0, at = 0; v < side; v++) {
    let to = (y + v) * width + x;
    for (let u = 0; u < side; u++, at++, to++) if (figure[at] === 1) pixels[to] = ink;
  }
}

/**
 * Paints households.
 *
 * A household stands at home as long as somebody is; who works away stands in the place below.
 *
 * @param pixels Of the image; all of it is written. Shape: [height × width].
 * @param travel How far on the way away each household's traveller is.
 */
export function paint(
  pixels: Uint32Array,
  trace: Trace,
  row: number,
  layout: Layout,
  figures: Figures,
  inks: Inks,
  travel: Float32Array,
): void {
  const { homes, aways, width, cell, awayCell } = layout;
  pixels.fill(0);
  const { households, standing, away, size } = trace;
  for (let i = 0, at = row * households; i < households; i++, at++) {
    const stands = standing[at]!;
    const ink = inks.standings[stands]!;
    const [x, y] = [homes[2 * i]!, homes[2 * i + 1]!];
    if (away[at] !== size[i]) stamp(pixels, width, figures.houses[stands]!, cell, x, y, ink);
    const way = travel[i]!;
    if (way === 0) continue;
    // Slow at both ends of the way.
    const part = way * way * (3 - 2 * way);
    const toX = Math.round(x + part * (aways[2 * i]! - x));
    const toY = Math.round(y + part * (aways[2 * i + 1]! - y));
    stamp(pixels, width, figures.walker, awayCell, toX, toY, ink);
  }
  paintCooperatives(pixels, trace, row, layout, inks.cooperative);
}

/** A small square for each cooperative that exists, in the order of their kinds. */
function paintCooperatives(pixels: Uint32Array, trace: Trace, row: number, layout: Layout, ink: number): void {
  const count = layout.blocks.length * COOPERATIVE_KINDS.length;
  layout.blocks.forEach(({ cooperatives: { x, y, width: side } }, village) => {
    COOPERATIVE_KINDS.forEach((_, kind) => {
      // Whether it exists is the first column of cooperatives.
      if (trace.cooperatives[row * count + village * COOPERATIVE_KINDS.length + kind] !== 1) return;
      const left = x + kind * Math.ceil(1.5 * side);
      for (let v = 0; v < side; v++)
        pixels.fill(ink, (y + v) * layout.width + left, (y + v) * layout.width + left + side);
    });
  });
}
