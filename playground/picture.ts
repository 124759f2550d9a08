/**
 * A picture of a chart as it stands on the page: its canvas, and the legend and numbers around it, which are elements.
 * Nothing but boxes, lines and words is drawn, so it needs no library and no second layout.
 */

/** Pixels of the picture for one of the page. */
const SCALE = 2;
const MARGIN = 20;

const shows = (element: Element): boolean => {
  const { display, visibility } = getComputedStyle(element);
  return display !== "none" && visibility !== "hidden" && !element.matches(".visually-hidden, button, input");
};

/** Words with their places; a word is where the browser put it, whatever line that is. */
function drawText(context: CanvasRenderingContext2D, node: Text): void {
  const { color, fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(node.parentElement!);
  context.fillStyle = color;
  context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  context.textBaseline = "middle";
  // Chinese has no spaces: any character may begin a line.
  for (const { 0: word, index } of node.data.matchAll(
    /[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff\uff00-\uffef]+/g,
  )) {
    const range = document.createRange();
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const box = range.getBoundingClientRect();
    if (box.width > 0) context.fillText(word, box.left, box.top + box.height / 2);
  }
}

function drawBox(context: CanvasRenderingContext2D, element: Element): void {
  const { left, top, width, height } = element.getBoundingClientRect();
  if (element instanceof HTMLCanvasElement) return context.drawImage(element, left, top, width, height);
  const style = getComputedStyle(element);
  if (element instanceof SVGLineElement) {
    context.strokeStyle = style.stroke;
    context.lineWidth = Number.parseFloat(style.strokeWidth);
    context.setLineDash(style.strokeDasharray.match(/[\d.]+/g)?.map(Number) ?? []);
    context.beginPath();
    context.moveTo(left, top + height / 2);
    context.lineTo(left + width, top + height / 2);
    return context.stroke();
  }
  context.fillStyle = style.backgroundColor;
  context.fillRect(left, top, width, height);
}

function drawTree(context: CanvasRenderingContext2D, element: Element): void {
  if (!shows(element)) return;
  if (element instanceof HTMLSelectElement) {
    // What was chosen belongs to the picture, the control does not.
    const { left, top, height } = element.getBoundingClientRect();
    context.fillText(element.selectedOptions[0]?.text ?? "", left, top + height / 2);
    return;
  }
  drawBox(context, element);
  for (const child of element.childNodes)
    if (child instanceof Text) drawText(context, child);
    else if (child instanceof Element) drawTree(context, child);
}

/** Breaks a text into lines that fit. */
function linesOf(context: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines = [""];
  for (const word of text.match(/[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff\uff00-\uffef]+\s*|\s+/g) ?? [])
    if (context.measureText(lines.at(-1)! + word).width <= width || lines.at(-1) === "")
      lines[lines.length - 1] += word;
    else lines.push(word);
  return lines;
}

/**
 * Draws a chart with a title above it and notes below.
 *
 * @param drawing The element that holds canvas and legend; must be on the page.
 * @param notes Source, version: each begins a line.
 * @returns PNG, at twice the size on the page.
 */
export async function pictureOf(drawing: Element, title: string, notes: readonly string[]): Promise<Blob> {
  const box = drawing.getBoundingClientRect();
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d")!;
  const body = getComputedStyle(drawing);
  const ground = getComputedStyle(drawing.closest(".card") ?? document.body).backgroundColor;
  const fonts = { title: `600 17px ${body.fontFamily}`, note: `12px ${body.fontFamily}` };
  const lines = (font: string, texts: readonly string[]) => {
    context.font = font;
    return texts.flatMap((text) => linesOf(context, text, box.width));
  };
  const heads = lines(fonts.title, [title]);
  const feet = lines(fonts.note, notes);
  const top = MARGIN + heads.length * 24 + 8;
  canvas.width = Math.ceil((box.width + 2 * MARGIN) * SCALE);
  canvas.height = Math.ceil((top + box.height + 12 + feet.length * 18 + MARGIN) * SCALE);
  context.scale(SCALE, SCALE);
  context.fillStyle = ground;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.save();
  context.translate(MARGIN - box.left, top - box.top);
  drawTree(context, drawing);
  context.restore();
  context.textBaseline = "top";
  const write = (font: string, texts: readonly string[], y: number, step: number) => {
    context.font = font;
    context.fillStyle = body.color;
    for (const [k, text] of texts.entries()) context.fillText(text, MARGIN, y + k * step);
  };
  write(fonts.title, heads, MARGIN, 24);
  write(fonts.note, feet, top + box.height + 12, 18);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/png"),
  );
}
