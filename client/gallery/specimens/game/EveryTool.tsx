import type { AnyToolView } from '../../../../shared/protocol/view.ts';
import { GamePage } from '../../../features/game/GamePage.tsx';
import { showWord } from '../../../store/words.ts';
import type { LineView } from '../../../../shared/protocol/lineView.ts';
import { wordsNow } from '../../longest.ts';
import { line, playing, step, task, who } from '../../scenes/game.ts';
import { until, type Specimen, type Specimens } from '../../specimen.ts';
import { toolOf, type Shown } from '../../tools/fixture.ts';
import { fixtures } from '../../tools/index.ts';

/** Every tool in every state on the game page, with a line and words under it as long as they may be. */

const WAITS: LineView['waits'] = [
  { seat: 's3', name: 'Annemarie-Josephine', part: 'keurt goed', nudge: 'no' },
  { seat: 's5', name: 'Wilhelmina', part: 'kiest het wachtwoord', nudge: 'may' },
];

function onPage(shown: Shown, state: string): Specimen {
  const { fixture } = shown;
  const views = fixture.states[state] ?? {};
  const { items = [], people } = views.$ ?? {};
  const tool = { ...toolOf(shown, views), kind: fixture.kind, role: fixture.mine ? 'R1' : null } as unknown as AnyToolView;
  const parts = Object.keys(tool.parts);
  const label = parts.map(part => fixture.button[part]).findLast(Boolean) ?? null;
  const isDone = views.$?.done === true;
  return {
    show: () => <GamePage />,
    store: () => {
      const { line: text, hint, notYet, under } = wordsNow();
      const said = under === 'notYet' || under === 'both' ? { say: notYet, tries: 1 } : null;
      const hints = { given: [hint], total: 3, nextAtMs: 0, offered: false };
      const open = isDone ? [] : [step(`${tool.id}.${parts.at(-1) ?? ''}`, { button: label, hints, notYet: said })];
      return {
        open: tool.id,
        view: playing({
          tools: [tool],
          items,
          puzzles: [task('P', 'Zoeken zonder functienaam', open)],
          lines: {
            now: line(text, {
              step: { puzzle: 'P', step: 'stap' },
              ask: [who('s2', 'Kees'), who('s4', 'Omar')],
              waits: under === 'waits' ? WAITS : [],
            }),
            tools: {},
          },
          ...(people && { team: { id: 'linde', name: 'Linde', people } }),
        }),
      };
    },
    async after() {
      await until('[data-main]');
      const { under } = wordsNow();
      if (!isDone && (under === 'hint' || under === 'both')) showWord({ kind: 'hint', puzzle: 'P', step: 'stap', number: 1 });
    },
  };
}

export const frame = 'page';
export const specimens: Specimens = Object.fromEntries(
  fixtures.flatMap(shown =>
    Object.keys(shown.fixture.states).map(state => [`${shown.fixture.kind} ${state}`, onPage(shown, state)] as const),
  ),
);
