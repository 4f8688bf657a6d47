import { WORK_STAGES, type Plan } from '../../shared/protocol/plan.ts';
import type { PeerFeedback } from '../../shared/protocol/peers.ts';
import type { Language } from '../../shared/text/localised.ts';
import type { Say } from '../../shared/text/say.ts';
import { readerIn } from '../texts/words.ts';
import { dayInWords } from './dates.ts';
import { AMBER_FILL, AMBER_TINT, CANVAS, INK, INK_SOFT, LINE, PANEL, PAPER, TEAL, TEAL_TINT } from './palette.ts';
import { A4, Paper } from './Paper.ts';
import { feedbackLine } from './feedbackLine.ts';
import { box, roleMarks, drawTick, writingLines } from './shapes.ts';

export interface PlanPaper {
  plan: Plan;
  name: string;
  level: string;
  date: string; // in words
  trainings: { title: string; provider: string; url: string | null }[];
  feedback: readonly PeerFeedback[]; // of colleagues, on the sentence of the game
  language: Language;
}

const MARGIN = 40;
const WIDTH = A4.width - 2 * MARGIN;
const PAD = 14;
const GAP = 10;

/** "Mijn plan" on one page. Empty fields get lines for writing by hand. */
export async function planPdf(given: PlanPaper): Promise<Buffer> {
  const { plan, language, name } = given;
  const { say } = readerIn(language);
  const paper = new Paper({ title: `${say('server.papers.plan.title')}: ${name}`, language });
  let y = header(paper, say('server.papers.plan.title'), [name, given.date, given.level].filter(Boolean).join('  ·  '));
  const inner = WIDTH - 2 * PAD;

  /** A numbered card with a title and content. `height` is that of the content. */
  let number = 0;
  const card = (title: string, height: number, body: (x: number, top: number) => void, fill: string = PAPER): void => {
    number += 1;
    const box0 = { x: MARGIN, y, width: WIDTH, height: height + 34 + PAD - 4 };
    paper.draw(doc => {
      box(doc, box0, { fill });
      doc
        .circle(MARGIN + PAD + 9, y + 20, 9.5)
        .lineWidth(1.2)
        .fillAndStroke(TEAL, INK);
    });
    paper.group('Sect', () => {
      paper.draw(doc => {
        doc
          .font('head')
          .fontSize(10.5)
          .fillColor(PAPER)
          .text(String(number), MARGIN + PAD, y + 13.6, { width: 18, align: 'center' });
      });
      paper.write('H2', title, { x: MARGIN + PAD + 27, y: y + 12, width: inner - 27, font: 'head', size: 12.5 });
      body(MARGIN + PAD, y + 37);
    });
    y += box0.height + GAP;
  };
  /** A text, or lines to write it by hand. */
  const filled = (
    text: string,
    at: { x: number; y: number; width: number; size?: number; font?: 'body' | 'strong' },
    lines = 1,
  ): void => {
    if (text) paper.write('P', text, { size: 12.5, ...at });
    else paper.draw(doc => writingLines(doc, at.x, at.y + 15, at.width, lines));
  };

  const half = (inner - 2 * GAP) / 2;
  const third = (inner - 2 * GAP) / 3;
  // The step is enough: what was left empty takes no room.
  const step = { width: inner, size: 14, font: 'strong' as const };
  const stepHeight = plan.step ? paper.heightOf(plan.step, step) : 40;
  card(
    say('server.papers.plan.step'),
    stepHeight + 44,
    (x, top) => {
      filled(plan.step, { ...step, x, y: top }, 2);
      const below = top + stepHeight + 8;
      paper.write('H3', say('server.papers.plan.when'), {
        x,
        y: below,
        width: half,
        size: 10.5,
        colour: INK_SOFT,
        font: 'strong',
      });
      filled(plan.stepDate ? dayInWords(plan.stepDate, language) : '', { x, y: below + 15, width: half });
      const right = x + half + 2 * GAP;
      paper.write('H3', say('server.papers.plan.buddy'), {
        x: right,
        y: below,
        width: half,
        size: 10.5,
        colour: INK_SOFT,
        font: 'strong',
      });
      filled(plan.buddy, { x: right, y: below + 15, width: half });
    },
    TEAL_TINT,
  );
  // What colleagues saw stands with the sentence, so that the sheet stays one page.
  const seen = feedbackLine(given.feedback, say);
  if (plan.sentence || seen) {
    const sentence = { x: MARGIN + PAD, width: inner, size: 14, font: 'strong' as const };
    const small = { x: MARGIN + PAD, width: inner, size: 10.5, lineGap: 0.5 };
    const own = plan.sentence ? paper.heightOf(plan.sentence, sentence) + 2 : 0;
    const colleagues = say('server.papers.plan.colleagues');
    const line = seen && plan.sentence ? `${colleagues}: ${seen}` : seen;
    card(
      plan.sentence ? say('server.papers.plan.sentence') : colleagues,
      own + (line ? paper.heightOf(line, small) : 0),
      (x, top) => {
        if (plan.sentence) filled(plan.sentence, { ...sentence, x, y: top });
        if (line) paper.write('P', line, { ...small, x, y: top + own });
      },
      AMBER_TINT,
    );
  }
  if (plan.words.some(Boolean)) {
    card(say('server.papers.plan.words'), 30, (x, top) => {
      plan.words.forEach((word, n) => {
        const left = x + n * (third + GAP);
        paper.draw(doc =>
          box(doc, { x: left, y: top, width: third, height: 28 }, { fill: word ? TEAL_TINT : PAPER, stroke: LINE, radius: 14 }),
        );
        if (word)
          paper.write('P', word, {
            x: left + 6,
            y: top + 6.5,
            width: third - 12,
            font: 'strong',
            size: fitting(paper, word, third - 12, 12),
            align: 'center',
          });
      });
    });
  }
  if (plan.directions.some(Boolean) || plan.place) {
    const lines = Math.max(
      ...plan.directions.map(text => paper.heightOf(text || ' ', { width: half, font: 'strong', size: 12.5 })),
      18,
    );
    card(say('server.papers.plan.directions'), lines + 56, (x, top) => {
      plan.directions.forEach((direction, n) =>
        filled(direction, { x: x + n * (half + 2 * GAP), y: top, width: half, font: 'strong' }),
      );
      const below = top + lines + 9;
      const here = plan.place
        ? `${say('server.papers.plan.place')} ${say(`server.report.place.${plan.place}`)}`
        : say('server.papers.plan.place');
      paper.write('H3', here, { x, y: below, width: inner, size: 10.5, colour: INK_SOFT, font: 'strong' });
      places(paper, plan.place, { x, y: below + 17, width: inner }, say);
    });
  }
  if (plan.want || plan.can || plan.fit) {
    card(say('server.papers.plan.triad'), 48, (x, top) => {
      (['want', 'can', 'fit'] as const).forEach((key, n) => {
        const left = x + n * (third + GAP);
        paper.write('H3', say(`server.papers.plan.${key}`), { x: left, y: top, width: third, size: 11, font: 'strong' });
        choices(paper, plan[key], { x: left, y: top + 19, width: third }, say);
      });
    });
  }
  if (given.trainings.length > 0) {
    card(say('server.papers.plan.trainings'), given.trainings.length * 19 + 2, (x, top) =>
      paper.group('L', () =>
        given.trainings.forEach(({ title, provider, url }, n) =>
          paper.group('LI', () => {
            paper.draw(doc => drawTick(doc, x + 1, top + n * 19 + 2, 9, TEAL));
            paper.write('LBody', [title, provider, url].filter(Boolean).join('  ·  '), {
              x: x + 20,
              y: top + n * 19,
              width: inner - 20,
              size: 12,
            });
          }),
        ),
      ),
    );
  }
  if (!plan.step)
    paper.write('P', say('server.papers.plan.empty'), { x: MARGIN, y: y + 2, width: WIDTH, size: 11, colour: INK_SOFT });
  return paper.bytes();
}

/** The largest size up to `most` at which a text fits on one line. */
function fitting(paper: Paper, text: string, width: number, most: number): number {
  const wide = paper.widthOf(text, { font: 'strong', size: most });
  return wide <= width ? most : Math.max(7, (most * width) / wide - 0.1);
}

function header(paper: Paper, title: string, line: string): number {
  paper.draw(doc => {
    doc.rect(0, 0, A4.width, A4.height).fill(CANVAS);
    doc.rect(0, 0, A4.width, 88).fill(TEAL);
    doc.rect(0, 88, A4.width, 4).fill(AMBER_FILL);
    doc.moveTo(0, 92).lineTo(A4.width, 92).lineWidth(1.2).stroke(INK);
    box(doc, { x: A4.width - MARGIN - 134, y: 30, width: 134, height: 30 }, { fill: PANEL, radius: 15 });
    roleMarks(doc, A4.width - MARGIN - 121, 36.5, 17, 6);
  });
  paper.write('H1', title, { x: MARGIN, y: 18, width: 330, font: 'head', size: 28, colour: PAPER });
  paper.write('P', line, { x: MARGIN, y: 59, width: 340, size: 11.5, colour: PAPER });
  return 108;
}

/** The way to work in five stages, with this person's stage marked; the text above it names the stage. */
function places(paper: Paper, place: Plan['place'], at: { x: number; y: number; width: number }, say: Say): void {
  const gap = 6;
  const width = (at.width - gap * (WORK_STAGES.length - 1)) / WORK_STAGES.length;
  paper.draw(doc =>
    WORK_STAGES.forEach((id, n) => {
      const x = at.x + n * (width + gap);
      const on = id === place;
      const label = say(`server.report.place.${id}`);
      const look = { fill: on ? AMBER_FILL : PAPER, stroke: on ? INK : LINE, radius: 12.5, line: on ? 1.6 : 0.9 };
      box(doc, { x, y: at.y, width, height: 25 }, look);
      if (on) drawTick(doc, x + 8, at.y + 8, 8, INK);
      doc
        .font(on ? 'strong' : 'body')
        .fontSize(10.5)
        .fillColor(INK);
      doc.text(label, x + (on ? 16 : 4), at.y + 6.2, { width: width - (on ? 18 : 8), align: 'center' });
    }),
  );
}

function choices(
  paper: Paper,
  chosen: 'yes' | 'some' | 'notYet' | null,
  at: { x: number; y: number; width: number },
  say: Say,
): void {
  let x = at.x;
  for (const key of ['yes', 'some', 'notYet'] as const) {
    const on = key === chosen;
    const label = say(`server.papers.plan.${key}`);
    const width = paper.widthOf(label, { font: on ? 'strong' : 'body', size: 10 }) + (on ? 27 : 14);
    paper.draw(doc => {
      box(
        doc,
        { x, y: at.y, width, height: 23 },
        { fill: on ? AMBER_FILL : PAPER, stroke: on ? INK : LINE, radius: 11.5, line: on ? 1.6 : 0.9 },
      );
      if (on) drawTick(doc, x + 8, at.y + 7, 8, INK);
    });
    // Only chosen options are read aloud; the others are there for filling in by hand.
    const text = {
      x: x + (on ? 19 : 7),
      y: at.y + 5.6,
      width: width - (on ? 21 : 10),
      size: 10,
      font: on ? ('strong' as const) : ('body' as const),
    };
    if (on) paper.write('P', label, text);
    else paper.draw(doc => doc.font('body').fontSize(10).fillColor(INK_SOFT).text(label, text.x, text.y, { lineBreak: false }));
    x += width + 4;
  }
}
