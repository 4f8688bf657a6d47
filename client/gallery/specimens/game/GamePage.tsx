import type { LineView } from '../../../../shared/protocol/lineView.ts';
import type { SeatPresence } from '../../../../shared/protocol/presence.ts';
import type { AnyToolView, MessageView, OwnTapView, PlayerView } from '../../../../shared/protocol/view.ts';
import { GamePage } from '../../../features/game/GamePage.tsx';
import { uiState } from '../../../store/uiState.ts';
import { showWord, wordCame, type Word } from '../../../store/words.ts';
import { CARD, line, playing, step, task, tool, who } from '../../scenes/game.ts';
import { TEAMMATES } from '../../scenes/people.ts';
import { until, type Specimen, type Specimens } from '../../specimen.ts';
import { ballotFixture } from '../../tools/ballot.ts';
import { boardFixture } from '../../tools/board.ts';
import { toolOf } from '../../tools/fixture.ts';
import { fixtures } from '../../tools/index.ts';
import { loginFixture } from '../../tools/login.ts';
import { networkFixture } from '../../tools/network.ts';
import { notebookFixture } from '../../tools/notebook.ts';
import { aiFixture, rubricFixture } from '../../tools/evidence.ts';
import { sheetFixture } from '../../tools/sheet.ts';

const network = tool(networkFixture, 'start');
const board = tool(boardFixture, 'start');
const notebook = tool(notebookFixture, 'empty');
const search = task('P3', 'Zoeken zonder functienaam', [step('network.search')]);
const at = (puzzle: string): LineView['step'] => ({ puzzle, step: 'stap' });
const SEARCH = line('Vraag Kees wat Ilse zoekt. Zet dan de woorden in de rijen.', {
  step: at('P3'),
  ask: [who('s2', 'Kees'), who('s3', 'Annemarie-Josephine')],
  go: { to: 'tool', tool: 'network', title: 'Netwerk' },
});
const WAITS: LineView['waits'] = [
  { seat: 's4', name: 'Omar', part: 'keurt goed', nudge: 'no' },
  { seat: 's5', name: 'Wilhelmina', part: 'kiest het wachtwoord', nudge: 'may' },
];

const HERE: SeatPresence = { online: true, active: true, typing: false, window: '' };

interface State extends Partial<PlayerView> {
  open?: string;
  now?: LineView;
  word?: Word;
  came?: readonly number[]; // messages with the coach's hints
  looks?: readonly string[]; // seats that have the same tool open
  local?: Partial<ReturnType<typeof uiState.getState>>;
}

/** The page with this open and this line, once it is drawn. */
function state({ open, now = SEARCH, word, came = [], looks = [], local, ...view }: State): Specimen {
  return {
    show: () => <GamePage />,
    store: {
      open: open ?? null,
      presence: Object.fromEntries(looks.map(seat => [seat, { ...HERE, window: open ?? '' }])),
      view: playing({
        lines: { now, tools: {} },
        tools: [network, notebook],
        puzzles: [search],
        ...view,
      }),
    },
    async after() {
      await until('[data-main]');
      if (word) showWord(word);
      for (const message of came) wordCame({ kind: 'coachHint', message });
      if (local) uiState.setState(local);
      await until(word || came.length > 0 ? '[data-word]' : local?.ask === 7 ? '[data-ask]' : '[data-main]');
    },
  };
}

const ASKED = {
  id: 7,
  from: 's5',
  to: 's1',
  puzzle: 'P2',
  text: 'Wilhelmina vraagt: weet u iets over een goed wachtwoord?',
  asked: true,
  waiting: true,
  need: 'Kies een wachtwoord volgens de nieuwe regel.',
  left: 2,
  helpful: ['linde'],
  answers: [],
  thanked: false,
};
const notYet = step('sheet.answers', {
  button: 'Klaar',
  notYet: { say: 'Goed gerekend. Maar één getal is veel te hoog.', tries: 1 },
  hints: {
    given: ['Tik boven de kolom op Maanden in dienst. Welk getal kan niet?'],
    total: 3,
    nextAtMs: 999_999_999,
    offered: false,
  },
});
const hintsGiven = { given: ['Vraag Kees wat moet.', 'Ga elk filter langs.'], total: 3, nextAtMs: 0, offered: false };
const stays = task('P5', 'Wie blijft?', [step('sheet.answers', { hints: hintsGiven })]);
/** What a coach says with a prepared hint. */
const hintFor = (puzzle: string, id: number, say: string, number = 1): MessageView => ({
  id,
  atMs: 500_000,
  from: 'coach',
  by: 'Marja',
  act: 'hint',
  text: 'De coach geeft een hint.',
  cue: 'help',
  mine: false,
  puzzle,
  hint: { step: 'stap', number, say },
});
const sixth = { ...TEAMMATES[1]!, seat: 's6', desk: 6, name: 'Willem-Jan' };
const six = { id: 'linde', name: 'Linde', people: [...TEAMMATES, sixth] };

const programs =
  (done: number) =>
  (one: (typeof fixtures)[number], at: number): AnyToolView => {
    const { kind, title, states } = one.fixture;
    const isDone = at < done;
    const { parts } = toolOf(one, Object.values(states)[0] ?? {});
    return {
      id: kind,
      kind,
      title,
      mine: at % 3 === 0,
      role: at % 3 === 0 ? 'R1' : null,
      takenOver: null,
      parts: Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, { ...part, usable: !isDone, done: isDone }])),
    } as unknown as AnyToolView;
  };
/** At the end of the game: thirteen programs, nine of them done. */
const manyPrograms = fixtures.slice(0, 13).map(programs(9));

const skill = (puzzle: string, name: string): OwnTapView => ({
  puzzle,
  title: '',
  skill: name,
  say: `Kunt u dit zelf: ${name.charAt(0).toLowerCase()}${name.slice(1)}?`,
  tap: null,
});
const MOMENT = {
  id: 'GA',
  skills: [
    skill('P1', 'Veilig mailen'),
    skill('P3', 'Zoeken zonder functienaam'),
    skill('P5', 'Cijfers controleren in een rekenblad'),
  ],
};

export const frame = 'page';
export const specimens: Specimens = {
  office: state({}),
  tool: state({ open: 'network' }),
  'colleagues look as well': state({ open: 'board', looks: ['s2', 's3', 's4', 's5'], tools: [board, notebook] }),
  'nobody looks at the own sentence': state({ open: 'notebook', looks: ['s2'] }),
  'waits for colleagues': state({
    open: 'login',
    tools: [tool(loginFixture, 'screen'), network],
    puzzles: [task('P2', 'Twee sloten', [step('login.screen', { button: null })]), search],
    now: line('Uw deel is gedaan. Ga intussen verder in Netwerk.', {
      kind: 'wait',
      step: at('P2'),
      waits: WAITS,
      ask: [who('s4', 'Omar'), who('s5', 'Wilhelmina', 3)],
      go: { to: 'tool', tool: 'network', title: 'Netwerk' },
      meanwhile: true,
    }),
  }),
  'hint and not yet': state({
    open: 'sheet',
    tools: [tool(sheetFixture, 'start'), network],
    puzzles: [task('P5', 'Wie blijft?', [notYet]), search],
    now: line('Zoek het getal dat niet kan. Vraag Annemarie-Josephine naar die kaart.', {
      step: at('P5'),
      ask: [who('s3', 'Annemarie-Josephine')],
    }),
    word: { kind: 'hint', puzzle: 'P5', step: 'stap', number: 1 },
  }),
  'a question comes in': state({ open: 'network', asks: [ASKED, { ...ASKED, id: 8, from: 's2' }], items: [CARD] }),
  'answers a question': state({ open: 'network', asks: [ASKED], items: [CARD], local: { ask: 7 } }),
  'the coach writes': state({
    open: 'network',
    messages: [
      {
        id: 3,
        atMs: 600_000,
        from: 'coach',
        by: 'Marja',
        act: 'message',
        text: 'Mooi samengewerkt. Mist u iets? Een collega heeft het. Vraag het.',
        cue: 'message',
        mine: false,
      },
    ],
  }),
  'a hint of the coach': state({
    open: 'network',
    puzzles: [task('P3', 'Zoeken zonder functienaam', [{ ...step('network.search'), hints: hintsGiven }]), stays],
    messages: [hintFor('P3', 2, 'Ga elk filter langs. Zet uit wat niemand van De Haven vroeg.', 2)],
    came: [2],
  }),
  'hints of the coach about other tasks, and a message': state({
    open: 'network',
    puzzles: [search, stays],
    messages: [
      {
        id: 1,
        atMs: 600_000,
        from: 'coach',
        by: 'Marja',
        act: 'compliment',
        text: 'Goed gevonden.',
        cue: 'message',
        mine: false,
      },
      hintFor('P5', 2, 'Tik boven de kolom op Maanden in dienst. Welk getal kan niet?'),
      hintFor('P3', 3, 'Vraag Kees wat moet.'),
      hintFor('P5', 4, 'Kijk naar de kaart die Annemarie-Josephine heeft.', 2),
    ],
    came: [2, 3, 4],
  }),
  'a task is done': state({
    tools: [tool(networkFixture, 'done'), notebook],
    puzzles: [task('P3', 'Zoeken zonder functienaam', [], { state: 'solved', aha: 'Zes namen op tafel.' })],
    now: line('Schrijf uw eigen zin. De anderen zijn klaar. Neem rustig de tijd.', {
      go: { to: 'tool', tool: 'notebook', title: 'Mijn eigen zin' },
    }),
    word: { kind: 'done', tool: 'network', title: 'Netwerk', puzzle: 'P3' },
  }),
  'two side by side': state({
    open: 'ai',
    tools: [tool(aiFixture, 'report')],
    puzzles: [task('P12', 'De AI-collega', [step('ai.report', { button: 'Klaar' })])],
    items: [CARD],
    now: line('Leg elke zin over Linde naast uw kaart. Tik op wat niet klopt.', { step: at('P12') }),
  }),
  'the second of two': state({
    open: 'notebook',
    tools: [network, notebook],
    puzzles: [task('P3', 'Zoeken zonder functienaam', [step('network.search', { opens: ['network.search', 'notebook.write'] })])],
  }),
  'a vote': state({
    open: 'ballot',
    team: six,
    tools: [tool(ballotFixture, 'start'), tool(rubricFixture, 'sums')],
    puzzles: [task('F', 'De keuze', [step('ballot.ballot', { button: null })])],
    now: line('U koos Linde en Wilg. Geef uw keuze nu door.', { step: at('F'), waits: WAITS, ask: [who('s4', 'Omar')] }),
  }),
  'not possible yet': state({
    open: 'network',
    puzzles: [
      task('P3', 'Zoeken zonder functienaam', [
        step('network.search', { mayCheck: false, off: 'Zet eerst een woord in een rij.' }),
      ]),
    ],
    word: { kind: 'say', tone: 'why', text: 'Zet eerst een woord in een rij.' },
  }),
  'chooses in the program': state({
    open: 'login',
    tools: [tool(loginFixture, 'phone'), network],
    puzzles: [task('P2', 'Twee sloten', [step('login.phone', { button: null, goal: 'Keur goed wat u zelf startte.' })]), search],
    now: line('Omar leest u het getal voor. Keur daarna goed wat u zelf startte.', { step: at('P2') }),
  }),
  'whom to ask': state({ open: 'network', word: { kind: 'choose' } }),
  'who is asked is away': state({
    open: 'network',
    now: { ...SEARCH, ask: [{ ...who('s2', 'Kees'), here: false }] },
    word: { kind: 'away', seat: 's2', name: 'Kees', puzzle: 'P3' },
  }),
  'a colleague answered': state({
    open: 'network',
    asks: [
      {
        ...ASKED,
        id: 9,
        waiting: false,
        from: 's1',
        to: 's2',
        puzzle: 'P3',
        answers: [
          { item: 'Mail van Ilse', text: 'Stagiairs kunnen zij niet begeleiden.' },
          { item: 'Mail van Ilse', text: 'De naam van de vorige baan maakt niet uit.' },
        ],
      },
    ],
    word: { kind: 'answer', ask: 9 },
  }),
  'team and chat': state({ open: 'network', local: { team: true } }),
  'how about you': state({ ownMoment: MOMENT }),
  'the end of the game': state({ tools: manyPrograms, team: six }),
  'many programs': state({ open: manyPrograms[12]?.id ?? '', tools: manyPrograms, team: six }),
  'every program': state({ open: 'questions', tools: fixtures.map(programs(0)) }),
  'in a video call': state({ open: 'network', team: { ...six, call: 'https://meet.example.nl/linde' } }),
  'six people': state({ team: six }),
  ...Object.fromEntries(
    [2, 3, 4, 5].map(seat => [`six people, at desk ${seat}`, state({ team: six, me: { ...playing({}).me, seat: `s${seat}` } })]),
  ),
  'at the table': state({ team: six, progress: { ...playing({}).progress, gathered: true, phone: true } }),
  tasks: state({ open: 'tasks' }),
  notes: state({ open: 'notes', items: [CARD] }),
  help: state({ open: 'help' }),
  paused: state({ open: 'network', phase: 'paused' }),
};
