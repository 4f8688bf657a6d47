import { aReplayMoment, aReplayPage } from '../../../shared/protocol/replay.fixtures.ts';
import type { ReplayMark, ReplayMoment, ReplayPage } from '../../../shared/protocol/replay.ts';
import { TEAMMATES } from './people.ts';
import { PUZZLES } from './puzzles.ts';

const MINUTE = 60_000;
const mark = (seq: number, minute: number, kind: ReplayMark['kind'], text: string, puzzle: string | null = null): ReplayMark => ({
  seq,
  atMs: minute * MINUTE,
  kind,
  text,
  puzzle,
});
const stateAt = (at: number) => (at < 6 ? 'solved' : at === 7 ? 'skipped' : at < 10 ? 'open' : 'locked');

/** The game of team Linde, to look back at. */
export const REPLAY: ReplayPage = aReplayPage({
  lastSeq: 400,
  durationMs: 58 * MINUTE,
  marks: [
    mark(12, 1, 'opened', 'De verdachte mail begon.', 'P1'),
    mark(60, 4, 'help', 'Ria stelde Kees een vraag over Twee sloten.', 'P2'),
    mark(90, 7, 'notYet', 'Nog niet bij De verdachte mail: er zijn drie signalen.', 'P1'),
    mark(120, 9, 'solved', 'Het lukte: De verdachte mail.', 'P1'),
    mark(180, 16, 'hint', 'Omar nam een hint bij Zoeken zonder functienaam.', 'P3'),
    mark(240, 29, 'skipped', 'Klopt dat diploma? werd overgeslagen.', 'P9'),
    mark(390, 57, 'decision', 'Het team koos Linde.', 'F'),
  ],
  roles: TEAMMATES.map(({ seat, name, desk, title }) => ({ seat, name, number: desk, role: title })),
  spans: TEAMMATES.flatMap(({ seat }, at) => [
    { seat, tool: 'Netwerk', fromMs: at * MINUTE, toMs: (at + 14) * MINUTE },
    { seat, tool: 'Sollicitatiesysteem', fromMs: (at + 16) * MINUTE, toMs: (at + 31) * MINUTE },
    { seat, tool: 'Bord', fromMs: (at + 34) * MINUTE, toMs: (at + 37) * MINUTE },
  ]),
  puzzles: PUZZLES.map(({ id, short, title, needs, minutes }, at) => ({
    id,
    short,
    title,
    needs,
    minutes,
    state: stateAt(at),
    openedMs: at < 10 ? at * 3 * MINUTE : null,
    endedMs: at < 6 ? (at * 3 + 7) * MINUTE : null,
  })),
});

export const MOMENT: ReplayMoment = aReplayMoment(180, {
  atMs: 16 * MINUTE,
  places: TEAMMATES.map(({ seat, name, desk }, at) => ({
    seat,
    name,
    number: desk,
    place: ['desk', 'table', 'desk-3', 'desk', 'desk'][at] ?? 'desk',
    tool: at === 4 ? null : 'Sollicitatiesysteem',
    away: at === 3,
  })),
  puzzles: PUZZLES.map(({ id }, at) => ({ id, state: stateAt(at) })),
  board: [
    { title: 'Lijsten op tafel', cards: ['Fatima', 'Linda', 'Marijke'] },
    { title: 'Bewijs', cards: ['Maakte het rooster voor 18 mensen'] },
  ],
});
