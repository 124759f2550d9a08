/** Where everything stands in the picture of the villages: a scheme, drawn from numbers of households, not a map. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One village: a block with its cooperatives on top, its houses, and its fields below. */
export interface VillageBlock extends Box {
  readonly houses: Box;
  readonly fields: Box;
  /** Left end of the row of cooperatives, and how wide each is. */
  readonly cooperatives: Box;
  /** Households in a line. */
  readonly columns: number;
  readonly first: number;
  readonly end: number;
}

/** All in pixels of the canvas. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly border: Box;
  readonly tradePoint: Box;
  readonly town: Box;
  readonly awayPlace: Box;
  readonly blocks: readonly VillageBlock[];
  /** Side of a house, and of somebody who is away. */
  readonly cell: number;
  readonly awayCell: number;
  /** Upper left corner of each house, and of its place away. Shape: [households × 2]. */
  readonly homes: Float32Array;
  readonly aways: Float32Array;
}

/** Cells of a grid that holds so many in a box: how many in a line, and the distance between two. */
function gridOf(count: number, { width, height }: Pick<Box, "width" | "height">): { columns: number; pitch: number } {
  let pitch = Math.sqrt((width * height) / Math.max(1, count));
  for (; pitch > 0.25; pitch *= 0.98) {
    const step = pitch >= 2 ? Math.floor(pitch) : pitch;
    const columns = Math.floor(width / step);
    if (columns > 0 && columns * Math.floor(height / step) >= count) return { columns, pitch: step };
  }
  return { columns: Math.max(1, Math.floor(width / pitch)), pitch };
}

/** Side of a square in a grid: a gap between two as soon as there is room for one. */
const cellOf = (pitch: number, largest: number): number =>
  Math.min(largest, Math.max(1, pitch >= 8 ? Math.floor(0.8 * pitch) : pitch >= 3 ? pitch - 1 : Math.round(pitch)));

/** Villages in a line, so that blocks are somewhat wider than high. */
function linesOf(villages: number, area: Box): number {
  let best = 1;
  let off = Infinity;
  for (let columns = 1; columns <= villages; columns++) {
    const lines = Math.ceil(villages / columns);
    const shape = area.width / columns / (area.height / lines);
    const empty = (columns * lines - villages) / villages;
    const distance = Math.abs(Math.log(shape / 1.4)) + empty;
    if (distance < off) [best, off] = [columns, distance];
  }
  return best;
}

function blockOf(box: Box, first: number, end: number): VillageBlock {
  const pad = Math.max(2, Math.floor(Math.min(box.width, box.height) * 0.05));
  const top = Math.max(4, Math.floor(box.height * 0.12));
  const inner = { x: box.x + pad, width: box.width - 2 * pad };
  const under = box.height - top - 2 * pad;
  const houses = { ...inner, y: box.y + pad + top, height: Math.floor(under * 0.72) };
  const side = Math.max(2, Math.min(Math.floor(top * 0.7), Math.floor(inner.width / 9)));
  return {
    ...box,
    houses,
    fields: { ...inner, y: houses.y + houses.height + pad, height: under - houses.height },
    cooperatives: { x: inner.x, y: box.y + pad, width: side, height: side },
    columns: 1,
    first,
    end,
  };
}

/**
 * Lays the picture out.
 *
 * @param width Of the canvas, pixels. @param height Likewise.
 * @param first First household of each village, and the number of all.
 * @param kmToBorder Of each village: the nearest stand at the border.
 */
export function layoutOf(width: number, height: number, first: Int32Array, kmToBorder: Float32Array): Layout {
  const villages = first.length - 1;
  const households = first[villages]!;
  const pad = Math.max(4, Math.floor(width * 0.015));
  const borderHeight = Math.floor(height * 0.07);
  const awayHeight = Math.floor(height * 0.2);
  const townWidth = Math.floor(width * 0.12);
  const border = { x: 0, y: 0, width, height: borderHeight };
  const awayPlace = { x: 0, y: height - awayHeight, width, height: awayHeight };
  const port = Math.max(8, Math.floor(height * 0.045));
  const top = borderHeight + port + pad;
  const area = { x: pad, y: top, width: width - townWidth - 2 * pad, height: awayPlace.y - top - 2 * pad };
  const town = {
    x: width - townWidth - pad / 2,
    y: Math.floor(area.y + area.height * 0.3),
    width: townWidth - pad / 2,
    height: Math.floor(area.height * 0.4),
  };

  const columns = linesOf(villages, area);
  const lines = Math.ceil(villages / columns);
  const [wide, high] = [Math.floor(area.width / columns), Math.floor(area.height / lines)];
  const order = [...kmToBorder.keys()].sort((a, b) => kmToBorder[a]! - kmToBorder[b]! || a - b);
  const placed: VillageBlock[] = new Array<VillageBlock>(villages);
  order.forEach((village, at) => {
    const box = {
      x: area.x + (at % columns) * wide + 2,
      y: area.y + Math.floor(at / columns) * high + 2,
      width: wide - 4,
      height: high - 4,
    };
    placed[village] = blockOf(box, first[village]!, first[village + 1]!);
  });

  const grids = placed.map(({ houses, first: from, end }) => gridOf(end - from, houses));
  const pitch = Math.min(...grids.map((grid) => grid.pitch));
  const homes = new Float32Array(2 * households);
  const blocks = placed.map((block): VillageBlock => {
    const inLine = Math.max(1, Math.floor(block.houses.width / pitch));
    for (let i = block.first; i < block.end; i++) {
      const k = i - block.first;
      homes[2 * i] = Math.floor(block.houses.x + (k % inLine) * pitch);
      homes[2 * i + 1] = Math.floor(block.houses.y + Math.floor(k / inLine) * pitch);
    }
    return { ...block, columns: inLine };
  });

  const label = Math.max(16, Math.floor(awayHeight * 0.2));
  const inside = {
    x: pad,
    y: awayPlace.y + label,
    width: width - 2 * pad,
    height: awayHeight - label - pad,
  };
  const away = gridOf(households, inside);
  const aways = new Float32Array(2 * households);
  for (let i = 0; i < households; i++) {
    aways[2 * i] = Math.floor(inside.x + (i % away.columns) * away.pitch);
    aways[2 * i + 1] = Math.floor(inside.y + Math.floor(i / away.columns) * away.pitch);
  }
  return {
    width,
    height,
    border,
    tradePoint: { x: Math.floor(width / 2 - port / 2), y: borderHeight, width: port, height: port },
    town,
    awayPlace,
    blocks,
    cell: cellOf(pitch, 40),
    awayCell: cellOf(away.pitch, 24),
    homes,
    aways,
  };
}

/** The household whose house is at a point, or the nearest in the village there; null outside the houses. */
export function householdAt({ blocks, homes, cell }: Layout, x: number, y: number): number | null {
  const block = blocks.find(
    ({ houses: box }) => x >= box.x - 1 && x <= box.x + box.width + 1 && y >= box.y - 1 && y <= box.y + box.height + 1,
  );
  if (!block) return null;
  let [best, off] = [-1, Infinity];
  for (let i = block.first; i < block.end; i++) {
    const [dx, dy] = [homes[2 * i]! + cell / 2 - x, homes[2 * i + 1]! + cell / 2 - y];
    const distance = dx * dx + dy * dy;
    if (distance < off) [best, off] = [i, distance];
  }
  return best < 0 ? null : best;
}

/**
 * The household that an arrow key leads to: the next house in that direction in the village; at its end, the next
 * village.
 *
 * @returns The same household where there is none.
 */
export function stepFrom({ blocks }: Layout, household: number, key: string): number {
  const block = blocks.find(({ first, end }) => household >= first && household < end);
  if (!block) return household;
  const last = blocks[blocks.length - 1]!.end - 1;
  const to = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: block.columns, ArrowUp: -block.columns }[key];
  if (to !== undefined) return Math.min(last, Math.max(0, household + to));
  if (key === "Home") return block.first;
  if (key === "End") return block.end - 1;
  const village = blocks.indexOf(block) + (key === "PageDown" ? 1 : key === "PageUp" ? -1 : 0);
  return (
    blocks[Math.min(blocks.length - 1, Math.max(0, village))]!.first +
    (village === blocks.indexOf(block) ? household - block.first : 0)
  );
}
