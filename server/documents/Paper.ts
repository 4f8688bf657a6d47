import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import PDFDocument from 'pdfkit';
import type { Language } from '../../shared/text/localised.ts';
import { INK } from './palette.ts';

const require = createRequire(import.meta.url);
const fontFile = (name: string, file: string): string =>
  join(dirname(require.resolve(`@expo-google-fonts/${name}/package.json`)), file);
const FONTS = {
  head: fontFile('lexend', '600SemiBold/Lexend_600SemiBold.ttf'),
  body: fontFile('atkinson-hyperlegible-next', '400Regular/AtkinsonHyperlegibleNext_400Regular.ttf'),
  strong: fontFile('atkinson-hyperlegible-next', '600SemiBold/AtkinsonHyperlegibleNext_600SemiBold.ttf'),
} as const;
type Font = keyof typeof FONTS;

/** A4 in points. */
export const A4 = { width: 595.28, height: 841.89 } as const;

export interface TextStyle {
  x: number;
  y: number;
  width: number;
  font?: Font;
  size?: number;
  colour?: string;
  align?: 'left' | 'center' | 'right';
  lineGap?: number;
}
type Tag = 'H1' | 'H2' | 'H3' | 'P' | 'Caption' | 'TH' | 'TD' | 'Lbl' | 'LBody';
type Struct = ReturnType<PDFKit.PDFDocument['struct']>;

/**
 * A printed document with the product's fonts. All text is tagged in reading order and all drawings are marked as
 * artifacts, so that a screen reader reads what a sighted person reads.
 */
export class Paper {
  readonly doc: PDFKit.PDFDocument;
  #parent: Struct;
  #chunks: Buffer[] = [];
  #done: Promise<void>;

  constructor(about: { title: string; language: Language; landscape?: boolean }) {
    this.doc = new PDFDocument({
      size: 'A4',
      layout: about.landscape ? 'landscape' : 'portrait',
      margin: 0,
      pdfVersion: '1.7',
      subset: 'PDF/UA' as 'PDF/A-3', // supported by the library, but not in its types yet
      tagged: true,
      lang: about.language,
      displayTitle: true,
      info: { Title: about.title, Author: 'De Kandidaat', Creator: 'De Kandidaat', Producer: 'De Kandidaat' },
      font: FONTS.body,
    });
    for (const [name, file] of Object.entries(FONTS)) this.doc.registerFont(name, file);
    this.doc.on('data', (chunk: Buffer) => this.#chunks.push(chunk));
    this.#done = new Promise((resolve, reject) => {
      this.doc.on('end', resolve);
      this.doc.on('error', reject);
    });
    this.#parent = this.doc.struct('Document');
    this.doc.addStructure(this.#parent);
  }

  /** Lines, boxes and shapes: visible, but never read aloud. */
  draw(paint: (doc: PDFKit.PDFDocument) => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    this.doc.save();
    paint(this.doc);
    this.doc.restore();
    this.doc.endMarkedContent();
  }

  /** Groups content: a section, a list, a table, a row. */
  group(tag: 'Sect' | 'L' | 'LI' | 'Table' | 'TR', write: () => void, alt?: string): void {
    const outer = this.#parent;
    const inner = this.doc.struct(tag, alt === undefined ? {} : { alt });
    outer.add(inner);
    this.#parent = inner;
    write();
    inner.end();
    this.#parent = outer;
  }

  /** Writes a text; returns the y below it. */
  write(tag: Tag, text: string, style: TextStyle): number {
    const { x, y, width, colour = INK, align = 'left', lineGap = 1.5 } = style;
    this.#parent.add(
      this.doc.struct(tag, {}, () => {
        this.#font(style);
        this.doc.fillColor(colour).text(text, x, y, { width, align, lineGap });
      }),
    );
    return y + this.heightOf(text, style);
  }

  heightOf(text: string, style: Pick<TextStyle, 'width' | 'font' | 'size' | 'lineGap'>): number {
    this.#font(style);
    return this.doc.heightOfString(text, { width: style.width, lineGap: style.lineGap ?? 1.5 });
  }
  widthOf(text: string, style: Pick<TextStyle, 'font' | 'size'>): number {
    this.#font(style);
    return this.doc.widthOfString(text);
  }

  async bytes(): Promise<Buffer> {
    this.#parent.end();
    this.doc.end();
    await this.#done;
    return Buffer.concat(this.#chunks);
  }

  #font({ font = 'body', size = 11 }: Pick<TextStyle, 'font' | 'size'>): void {
    this.doc.font(font).fontSize(size);
  }
}
