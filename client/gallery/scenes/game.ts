import { aClock, MINUTE } from '../../../shared/protocol/coachView.fixtures.ts';
import type { LineView } from '../../../shared/protocol/lineView.ts';
import { aLine } from '../../../shared/protocol/view.fixtures.ts';
import type { AnyToolView, ItemView, PlayerView, PuzzleView, StepView } from '../../../shared/protocol/view.ts';
import { FIRST_LANGUAGE } from '../../../shared/text/languages.ts';
import { shown, toolOf, type Fixture } from '../tools/fixture.ts';
import type { ToolKind } from '../../../shared/tools/kinds.ts';
import { riaSees } from './player.ts';

/** Ria in the middle of the game: what her page shows, in the states of the design. */

const START = 10 * MINUTE;
export const step = (tool: string, change: Partial<StepView> = {}): StepView => ({
  id: 'stap',
  goal: null,
  opens: [tool],
  button: 'Leg op tafel',
  mayCheck: true,
  off: null,
  notYet: null,
  looking: null,
  hints: { given: [], total: 3, nextAtMs: 0, offered: false },
  ...change,
});
export const task = (id: string, title: string, steps: StepView[], change: Partial<PuzzleView> = {}): PuzzleView => ({
  id,
  title,
  short: title,
  state: 'open',
  optional: false,
  lead: true,
  everybody: false,
  leader: 'de Zoeker (Ria)',
  needs: [],
  goal: title,
  steps,
  askable: [],
  aha: null,
  ...change,
});

export const tool = <K extends ToolKind>(fixture: Fixture<K>, state: string): AnyToolView => {
  const one = shown(fixture);
  return {
    ...toolOf(one, one.fixture.states[state] ?? {}),
    kind: fixture.kind,
    role: fixture.mine ? 'R1' : null,
  } as unknown as AnyToolView;
};

export const who = (seat: string, name: string, asked: number | null = null) => ({ seat, name, has: true, here: true, asked });
export const line = (text: string, change: Partial<LineView> = {}): LineView => aLine({ kind: 'turn', text, ...change });

export const CARD: ItemView = {
  id: 'linde',
  name: 'kaart Linde',
  kind: 'card',
  sentences: [
    { id: 'z1', text: 'Ik maakte roosters voor 18 mensen. Er bleef geen dienst leeg.' },
    { id: 'z2', text: 'Een boze klant kwam terug, en kocht weer bij ons.' },
  ],
  inTool: null,
  fresh: false,
};

const said: [string, string, string][] = [
  ['s2', 'Kees', 'Goedemorgen allemaal!'],
  ['s4', 'Omar', 'Hallo. Ik zie een rekenblad.'],
  ['s5', 'Wilhelmina', 'Ik heb een lijst met adressen. Wie heeft die nodig?'],
  ['s1', 'Ria', 'Ik zoek mensen in het netwerk.'],
];

export const playing = (change: Partial<PlayerView>): PlayerView =>
  riaSees({
    clock: aClock({ gameMs: START, leftMs: 50 * MINUTE }),
    progress: {
      solved: 2,
      total: 15,
      dots: ['solved', 'solved', 'open', 'open', ...Array.from({ length: 11 }, () => 'locked' as const)],
      lamps: [],
      gathered: false,
      phone: false,
    },
    chat: said.map(([seat, name, text], id) => ({ id, seat, name, text, language: FIRST_LANGUAGE, atMs: id * MINUTE })),
    messages: [
      { id: 0, atMs: 30_000, from: 'game', text: 'Ilse belt om 17.00 uur. Zij wil één naam.', cue: 'message', mine: false },
      { id: 1, atMs: 90_000, from: 'coach', by: 'Marja', act: 'compliment', text: 'Fijn begin!', cue: 'message', mine: false },
    ],
    reveal: null,
    ...change,
  });
