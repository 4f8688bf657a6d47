import { INK, PAPER, ROLE_COLOURS } from './palette.ts';

type Doc = PDFKit.PDFDocument;

/** The five role shapes in a row: circle, square, triangle, diamond, hexagon. */
export function roleMarks(doc: Doc, x: number, y: number, size: number, gap: number): void {
  const at = (n: number) => x + n * (size + gap) + size / 2;
  const half = size / 2;
  const middle = y + half;
  const corners = (n: number, count: number, turn: number, radius: number): [number, number][] =>
    Array.from({ length: count }, (_, i) => {
      const angle = turn + (i * 2 * Math.PI) / count;
      return [at(n) + radius * Math.cos(angle), middle + radius * Math.sin(angle)];
    });
  const paint = (n: number): void => {
    doc
      .lineWidth(Math.max(1, size / 14))
      .lineJoin('round')
      .fillAndStroke(ROLE_COLOURS[n]!, INK);
  };
  doc.circle(at(0), middle, half * 0.92);
  paint(0);
  doc.roundedRect(at(1) - half * 0.85, middle - half * 0.85, half * 1.7, half * 1.7, size / 10);
  paint(1);
  doc.polygon(...corners(2, 3, -Math.PI / 2, half * 1.08));
  paint(2);
  doc.polygon(...corners(3, 4, -Math.PI / 2, half * 1.05));
  paint(3);
  doc.polygon(...corners(4, 6, 0, half));
  paint(4);
}

/** A box with the product's ink outline. */
export function box(
  doc: Doc,
  at: { x: number; y: number; width: number; height: number },
  look: { fill?: string; stroke?: string; radius?: number; line?: number } = {},
): void {
  doc
    .lineWidth(look.line ?? 1.2)
    .roundedRect(at.x, at.y, at.width, at.height, look.radius ?? 9)
    .fillAndStroke(look.fill ?? PAPER, look.stroke ?? INK);
}

/** Lines to write on by hand. */
export function writingLines(doc: Doc, x: number, y: number, width: number, count: number, step = 22): void {
  doc.lineWidth(0.8).strokeColor('#8a7f70').dash(1.5, { space: 3 });
  for (let n = 0; n < count; n++)
    doc
      .moveTo(x, y + n * step)
      .lineTo(x + width, y + n * step)
      .stroke();
  doc.undash();
}

/** A tick, drawn, so that no font needs the character. */
export function drawTick(doc: Doc, x: number, y: number, size: number, colour: string): void {
  doc
    .lineWidth(size / 5)
    .lineCap('round')
    .lineJoin('round')
    .strokeColor(colour);
  doc
    .moveTo(x, y + size * 0.55)
    .lineTo(x + size * 0.38, y + size * 0.9)
    .lineTo(x + size, y + size * 0.12)
    .stroke();
}
