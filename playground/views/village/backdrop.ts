/** What does not move in the picture: border, roads, town, fields, the place away. */
import { COOPERATIVE_KINDS } from "#engine";
import type { Box, Layout } from "./layout.ts";

/** Colours by part. */
export interface BackdropInks {
  readonly ground: string;
  readonly block: string;
  readonly rule: string;
  readonly ink: string;
  readonly field: string;
}

const fill = (context: CanvasRenderingContext2D, { x, y, width, height }: Box, ink: string): void => {
  context.fillStyle = ink;
  context.fillRect(x, y, width, height);
};

/** Slanting lines in a box. */
function hatch(context: CanvasRenderingContext2D, box: Box, ink: string, gap: number): void {
  context.save();
  context.beginPath();
  context.rect(box.x, box.y, box.width, box.height);
  context.clip();
  context.strokeStyle = ink;
  context.lineWidth = 1;
  context.beginPath();
  for (let x = box.x - box.height; x < box.x + box.width; x += gap) {
    context.moveTo(x, box.y + box.height);
    context.lineTo(x + box.height, box.y);
  }
  context.stroke();
  context.restore();
}

/** Draws the backdrop anew. */
export function drawBackdrop(context: CanvasRenderingContext2D, layout: Layout, inks: BackdropInks): void {
  const { width, height, border, tradePoint, town, awayPlace, blocks } = layout;
  fill(context, { x: 0, y: 0, width, height }, inks.ground);
  hatch(context, border, inks.rule, 9);
  fill(context, { ...border, y: border.height - 2, height: 2 }, inks.ink);
  drawRoads(context, layout, inks.rule);
  for (const block of blocks) {
    fill(context, block, inks.block);
    context.strokeStyle = inks.rule;
    context.strokeRect(block.x + 0.5, block.y + 0.5, block.width - 1, block.height - 1);
    fill(context, block.fields, inks.field);
    furrows(context, block.fields, inks.block);
    const { x, y, width: side } = block.cooperatives;
    // Places of cooperatives are outlined where they do not exist.
    COOPERATIVE_KINDS.forEach((_, kind) =>
      context.strokeRect(x + kind * Math.ceil(1.5 * side) + 0.5, y + 0.5, side - 1, side - 1),
    );
  }
  fill(context, tradePoint, inks.ink);
  fill(
    context,
    {
      ...tradePoint,
      x: tradePoint.x + 3,
      y: tradePoint.y + 3,
      width: tradePoint.width - 6,
      height: tradePoint.height - 3,
    },
    inks.ground,
  );
  drawTown(context, town, inks);
  hatch(context, awayPlace, inks.block, 14);
  context.setLineDash([6, 4]);
  context.strokeStyle = inks.ink;
  context.beginPath();
  context.moveTo(0, awayPlace.y + 0.5);
  context.lineTo(width, awayPlace.y + 0.5);
  context.stroke();
  context.setLineDash([]);
}

function furrows(context: CanvasRenderingContext2D, box: Box, ink: string): void {
  context.fillStyle = ink;
  for (let y = box.y + 3; y < box.y + box.height; y += 4) context.fillRect(box.x, y, box.width, 1);
}

/** One road from the trade point past the villages to the place away, one from the town to it. */
function drawRoads(
  context: CanvasRenderingContext2D,
  { tradePoint, town, awayPlace, blocks, width }: Layout,
  ink: string,
): void {
  const side = Math.min(width - 2, town.x + town.width / 2);
  const bend = tradePoint.y + tradePoint.height + 2;
  context.strokeStyle = ink;
  context.lineWidth = 4;
  context.beginPath();
  context.moveTo(tradePoint.x + tradePoint.width / 2, tradePoint.y);
  context.lineTo(tradePoint.x + tradePoint.width / 2, bend);
  context.lineTo(side, bend);
  context.lineTo(side, awayPlace.y);
  for (const y of new Set(blocks.map((block) => block.y + block.height + 2))) {
    context.moveTo(blocks[0]!.x, y);
    context.lineTo(side, y);
  }
  context.stroke();
  context.lineWidth = 1;
}

function drawTown(context: CanvasRenderingContext2D, town: Box, { ground, ink }: BackdropInks): void {
  const houses = [0.7, 1, 0.55, 0.85];
  const width = town.width / houses.length;
  fill(context, { ...town, y: town.y + town.height * 0.35, height: town.height * 0.65 }, ground);
  houses.forEach((part, k) => {
    const height = town.height * 0.6 * part;
    fill(context, { x: town.x + k * width + 1, y: town.y + town.height - height, width: width - 2, height }, ink);
  });
}
