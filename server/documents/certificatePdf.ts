import type { CertificateView } from '../../shared/protocol/plan.ts';
import type { Language } from '../../shared/text/localised.ts';
import { readerIn } from '../texts/words.ts';
import { longDate } from './dates.ts';
import { AMBER_FILL, CANVAS, HAIR, INK, INK_SOFT, PANEL, PAPER, TEAL } from './palette.ts';
import { A4, Paper } from './Paper.ts';
import { box, roleMarks, drawTick } from './shapes.ts';
import { spread } from './spread.ts';

const WIDTH = A4.height; // landscape
const HEIGHT = A4.width;
const FRAME = 24;

/** The certificate of participation, one landscape page. */
export async function certificatePdf(certificate: CertificateView, language: Language, timeZone: string): Promise<Buffer> {
  const { say } = readerIn(language);
  const paper = new Paper({ title: `${certificate.title}: ${certificate.name}`, language, landscape: true });
  paper.draw(doc => {
    doc.rect(0, 0, WIDTH, HEIGHT).fill(CANVAS);
    box(doc, { x: FRAME, y: FRAME, width: WIDTH - 2 * FRAME, height: HEIGHT - 2 * FRAME }, { radius: 16, line: 2 });
    doc.save();
    doc.roundedRect(FRAME + 1, FRAME + 1, WIDTH - 2 * FRAME - 2, HEIGHT - 2 * FRAME - 2, 15).clip();
    doc.rect(FRAME, FRAME, WIDTH - 2 * FRAME, 78).fill(TEAL);
    doc.rect(FRAME, FRAME + 78, WIDTH - 2 * FRAME, 5).fill(AMBER_FILL);
    doc.restore();
    doc
      .moveTo(FRAME, FRAME + 83)
      .lineTo(WIDTH - FRAME, FRAME + 83)
      .lineWidth(1.4)
      .stroke(INK);
    box(doc, { x: WIDTH - FRAME - 196, y: FRAME + 21, width: 170, height: 38 }, { fill: PANEL, radius: 19 });
    roleMarks(doc, WIDTH - FRAME - 179, FRAME + 29, 22, 6.5);
  });
  const left = FRAME + 44;
  const width = WIDTH - 2 * left;
  paper.write('H1', certificate.title, { x: left, y: FRAME + 21, width: width - 170, font: 'head', size: 30, colour: PAPER });

  const size = fitting(paper, certificate.name, width, 42);
  paper.write('P', certificate.name, { x: left, y: 140, width, font: 'head', size, lineGap: 0 });
  let y = 140 + size * 1.32;
  y =
    paper.write('P', say('server.papers.certificate.tookPartIn', { level: certificate.level }), { x: left, y, width, size: 17 }) +
    12;

  if (certificate.practised.length) {
    paper.draw(doc =>
      doc
        .moveTo(left, y)
        .lineTo(left + width, y)
        .lineWidth(1)
        .stroke(HAIR),
    );
    y = paper.write('H2', say('server.papers.certificate.practised'), { x: left, y: y + 12, width, font: 'head', size: 14 }) + 6;
    skills(paper, certificate.practised, { x: left, y, width });
  }
  const foot = HEIGHT - FRAME - 92;
  paper.draw(doc =>
    doc
      .moveTo(left, foot)
      .lineTo(left + width, foot)
      .lineWidth(1)
      .stroke(HAIR),
  );
  const facts: [string, string][] = [
    [say('server.papers.certificate.date'), longDate(certificate.date, language, timeZone)],
    ...(certificate.duration === null
      ? []
      : [[say('server.papers.certificate.duration'), certificate.duration] as [string, string]]),
    ...(certificate.coach === null ? [] : [[say('server.papers.certificate.coach'), certificate.coach] as [string, string]]),
  ];
  const places = spread(facts.length, { x: left, width });
  facts.forEach(([label, value], n) => {
    const at = places[n]!;
    paper.write('P', label, { ...at, y: foot + 12, size: 10.5, colour: INK_SOFT });
    paper.write('P', value, { ...at, y: foot + 26, size: 14, font: 'strong' });
  });
  paper.write('P', say('server.papers.certificate.noClaim'), { x: left, y: foot + 56, width, size: 10.5, colour: INK_SOFT });
  return paper.bytes();
}

/** In three columns, each skill with its area in plain words below it. */
function skills(paper: Paper, practised: CertificateView['practised'], at: { x: number; y: number; width: number }): void {
  const columns = 3;
  const rows = Math.ceil(practised.length / columns);
  const width = at.width / columns;
  const step = rows > 3 ? 41 : 44;
  paper.group('L', () =>
    practised.forEach(({ skill, area }, n) => {
      const x = at.x + (n % columns) * width;
      const y = at.y + Math.floor(n / columns) * step;
      paper.draw(doc => drawTick(doc, x, y + 3, 10, TEAL));
      paper.group('LI', () => {
        paper.write('LBody', skill, { x: x + 19, y, width: width - 28, size: 13, font: 'strong' });
        if (area) paper.write('LBody', area, { x: x + 19, y: y + 16, width: width - 28, size: 10, colour: INK_SOFT });
      });
    }),
  );
}

function fitting(paper: Paper, text: string, width: number, most: number): number {
  const wide = paper.widthOf(text, { font: 'head', size: most });
  return wide <= width ? most : Math.max(14, (most * width) / wide - 0.2);
}
