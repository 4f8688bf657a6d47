import type { Language } from '../../shared/text/localised.ts';
import { AMBER_FILL, CANVAS, HAIR, INK, INK_SOFT, PANEL, PAPER, TEAL } from './palette.ts';
import { A4, Paper } from './Paper.ts';
import { box, roleMarks } from './shapes.ts';

const MARGIN = 40;
const WIDTH = A4.width - 2 * MARGIN;
const BOTTOM = A4.height - 52;
const PAD = 6;
const SIZE = 10;

/** Pages of text and tables below each other, with the product's header and a footer on each page. */
export class Sheet {
  #paper: Paper;
  #y = 0;
  #pages = 1;
  #foot: string;
  #page: (number: number) => string;

  constructor(about: {
    title: string;
    heading: string;
    line: string;
    foot: string;
    page: (number: number) => string;
    language: Language;
  }) {
    this.#paper = new Paper({ title: about.title, language: about.language });
    this.#foot = about.foot;
    this.#page = about.page;
    this.#paper.draw(doc => {
      doc.rect(0, 0, A4.width, 84).fill(TEAL);
      doc.rect(0, 84, A4.width, 4).fill(AMBER_FILL);
      doc.moveTo(0, 88).lineTo(A4.width, 88).lineWidth(1.2).stroke(INK);
      box(doc, { x: A4.width - MARGIN - 134, y: 28, width: 134, height: 30 }, { fill: PANEL, radius: 15 });
      roleMarks(doc, A4.width - MARGIN - 121, 34.5, 17, 6);
    });
    this.#paper.write('H1', about.heading, { x: MARGIN, y: 17, width: 340, font: 'head', size: 26, colour: PAPER });
    this.#paper.write('P', about.line, { x: MARGIN, y: 54, width: 350, size: 11, colour: PAPER });
    this.#y = 104;
    this.#drawFoot();
  }

  heading(text: string): void {
    this.#room(110); // never alone at the bottom of a page
    this.#y = this.#paper.write('H2', text, { x: MARGIN, y: this.#y + 12, width: WIDTH, font: 'head', size: 14.5 }) + 3;
  }

  text(text: string, colour: string = INK): void {
    const style = { width: WIDTH, size: SIZE };
    this.#room(this.#paper.heightOf(text, style));
    this.#y = this.#paper.write('P', text, { ...style, x: MARGIN, y: this.#y, colour }) + 4;
  }

  note(text: string, fill: string): void {
    const style = { width: WIDTH - 24, size: 11, font: 'strong' as const };
    const height = this.#paper.heightOf(text, style) + 13;
    this.#room(height + 8);
    this.#paper.draw(doc => box(doc, { x: MARGIN, y: this.#y + 2, width: WIDTH, height }, { fill, radius: 7 }));
    this.#paper.write('P', text, { ...style, x: MARGIN + 12, y: this.#y + 8.5 });
    this.#y += height + 8;
  }

  list(lines: readonly string[]): void {
    this.#paper.group('L', () => {
      for (const line of lines) {
        const style = { width: WIDTH - 16, size: SIZE };
        this.#room(this.#paper.heightOf(line, style));
        const y = this.#y;
        this.#paper.draw(doc => doc.circle(MARGIN + 5, y + 6, 2).fill(TEAL));
        this.#paper.group('LI', () => {
          this.#y = this.#paper.write('LBody', line, { ...style, x: MARGIN + 16, y }) + 3;
        });
      }
    });
  }

  /** Labelled values in a row, as high as the longest value requires. */
  facts(facts: readonly (readonly [string, string])[]): void {
    const width = WIDTH / facts.length;
    const y = this.#y;
    const style = { width: width - 16, size: 12.5, font: 'strong' } as const;
    const height = 30 + Math.max(...facts.map(([, value]) => this.#paper.heightOf(value, style)));
    this.#paper.draw(doc => box(doc, { x: MARGIN, y, width: WIDTH, height }, { fill: CANVAS }));
    facts.forEach(([label, value], n) => {
      const x = MARGIN + n * width + 12;
      this.#paper.write('P', label, { x, y: y + 8, width: width - 16, size: 9.5, colour: INK_SOFT });
      this.#paper.write('P', value, { ...style, x, y: y + 22 });
    });
    this.#y = y + height + 6;
  }

  /** The header row is repeated on every page. */
  table(columns: readonly (readonly [string, number])[], rows: readonly (readonly string[])[]): void {
    const share = columns.reduce((sum, [, part]) => sum + part, 0);
    const widths = columns.map(([, part]) => (WIDTH * part) / share);
    const heads = columns.map(([head]) => head);
    this.#y += 3;
    this.#room(56); // a header row is never alone at the bottom of a page
    this.#paper.group('Table', () => {
      this.#row('TH', heads, widths, true);
      rows.forEach((row, n) => {
        if (this.#room(this.#heightOf(row, widths))) this.#row('TH', heads, widths, true);
        this.#row('TD', row, widths, false, n % 2 === 1);
      });
    });
    this.#y += 4;
  }

  bytes(): Promise<Buffer> {
    return this.#paper.bytes();
  }

  #heightOf(cells: readonly string[], widths: readonly number[], font: 'body' | 'strong' = 'body'): number {
    return Math.max(...cells.map((cell, n) => this.#paper.heightOf(cell, { width: widths[n]! - 2 * PAD, size: SIZE, font }))) + 7;
  }

  #row(tag: 'TH' | 'TD', cells: readonly string[], widths: readonly number[], head: boolean, zebra = false): void {
    const font = head ? 'strong' : 'body';
    const height = this.#heightOf(cells, widths, font);
    const y = this.#y;
    this.#paper.draw(doc => {
      if (head || zebra) doc.rect(MARGIN, y, WIDTH, height).fill(head ? PANEL : CANVAS);
      doc
        .moveTo(MARGIN, y + height)
        .lineTo(MARGIN + WIDTH, y + height)
        .lineWidth(head ? 1.2 : 0.6)
        .stroke(head ? INK : HAIR);
    });
    this.#paper.group('TR', () => {
      let x = MARGIN;
      cells.forEach((cell, n) => {
        this.#paper.write(tag, cell, { x: x + PAD, y: y + 4, width: widths[n]! - 2 * PAD, size: SIZE, font });
        x += widths[n]!;
      });
    });
    this.#y += height;
  }

  /** Makes room for something of this height; returns true if that started a new page. */
  #room(height: number): boolean {
    if (this.#y + height <= BOTTOM) return false;
    this.#paper.doc.addPage({ size: 'A4', margin: 0 });
    this.#pages += 1;
    this.#y = 40;
    this.#drawFoot();
    return true;
  }

  #drawFoot(): void {
    const page = this.#pages;
    this.#paper.draw(doc => {
      doc.font('body').fontSize(8.5).fillColor(INK_SOFT);
      doc.text(this.#foot, MARGIN, A4.height - 34, { width: WIDTH - 80, lineBreak: false });
      doc.text(this.#page(page), A4.width - MARGIN - 80, A4.height - 34, { width: 80, align: 'right', lineBreak: false });
    });
  }
}
