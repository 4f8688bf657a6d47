import { PHASES } from '../../scenes/phases.ts';
import { TOKEN, ownAnswers } from '../../scenes/Mine.tsx';
import { fullOwnPage, newOwnPage } from '../../scenes/own.ts';
import { riaSees } from '../../scenes/player.ts';
import { emptyTalk, fullTalk, ownTaps } from '../../scenes/talk.ts';
import { DebriefPage } from '../../../features/debrief/DebriefPage.tsx';
import { press, type Specimen, type Specimens } from '../../specimen.ts';

const show = () => <DebriefPage />;

/** A step with all there can be, with nothing in it, and while one's own page does not come. */
function ofStep(step: number): [string, Specimen][] {
  const { id } = PHASES[step] ?? { id: '' };
  const full = riaSees({ phase: 'debrief', debrief: fullTalk(step), own: ownTaps(true) });
  const empty = riaSees({ phase: 'debrief', debrief: emptyTalk(step), reveal: null, own: [] });
  const specimens: [string, Specimen][] = [
    [id, { show, store: { view: full, seatToken: TOKEN }, answers: ownAnswers(fullOwnPage()) }],
    [`${id}, empty`, { show, store: { view: empty, seatToken: TOKEN }, answers: ownAnswers(newOwnPage()) }],
  ];
  if (id === 'life' || id === 'next')
    specimens.push(
      [`${id}, own page not here yet`, { show, store: { view: full, seatToken: TOKEN } }],
      [`${id}, own page does not come`, { show, store: { view: full, seatToken: TOKEN }, answers: { 'GET /own': 'offline' } }],
    );
  return specimens;
}

const talking = riaSees({ phase: 'debrief', debrief: fullTalk(1) });
const closed = riaSees({ phase: 'closed', debrief: fullTalk(6) });

export const frame = 'page';
export const specimens: Specimens = {
  ...Object.fromEntries(PHASES.flatMap((_, step) => ofStep(step))),
  'at a step of one’s own': {
    show,
    store: { view: riaSees({ phase: 'debrief', debrief: fullTalk(2) }), seatToken: TOKEN },
    answers: ownAnswers(fullOwnPage()),
    after: press('nav ol li:nth-child(4) button'),
  },
  'in a video call': {
    show,
    store: {
      view: { ...talking, team: { ...talking.team, call: 'https://meet.example.nl/linde' } },
      seatToken: TOKEN,
    },
    answers: ownAnswers(fullOwnPage()),
  },
  closed: { show, store: { view: closed, seatToken: TOKEN }, answers: ownAnswers(fullOwnPage()) },
  'closed, without a choice': {
    show,
    store: { view: { ...closed, debrief: emptyTalk(6) }, seatToken: TOKEN },
    answers: { 'GET /own': 'offline' },
  },
};
