import { ArrowRight, ArrowUp, Check, ListChecks, type LucideIcon } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { LineTarget } from '../../../../shared/protocol/lineView.ts';
import type { PlayerView } from '../../../../shared/protocol/view.ts';
import { t, useT } from '../../../i18n/index.ts';
import { command } from '../../../net/game.ts';
import { whenCaughtUp } from '../../../net/whenCaughtUp.ts';
import { store } from '../../../store/store.ts';
import { useUiState } from '../../../store/uiState.ts';
import { readWord, showWord, useWords } from '../../../store/words.ts';
import { announceFirst, Button, classes } from '../../../ui/index.ts';
import { goTo, goToAsk, goToGive } from '../frame/focus.ts';
import { pointOut } from '../frame/pointOut.ts';
import { oneText } from '../frame/shape.ts';
import { useShape } from '../frame/useShape.ts';
import { useView } from '../view/useView.ts';
import { actsInside } from '../moment/actsInside.ts';
import { visibleParts } from '../moment/stepsOfTool.ts';
import { useShown } from '../moment/useShown.ts';
import css from './Cue.module.css';
import { mainOf, meaningOf, type HelpTarget, type Main } from './mainAct.ts';
import { useOfferedAct } from '../moment/offeredAct.ts';
import { useLine, useStepNow } from '../moment/useLine.ts';
import { useSteadyPress } from './useSteadyPress.ts';

/** The one main act. When it cannot yet, it says why, in words and aloud. */
export function MainButton() {
  const t = useT();
  const [busy, setBusy] = useState(false);
  const asking = useUiState(state => state.ask !== null || state.give !== null);
  const shown = useShown();
  const now = useStepNow();
  const line = useLine();
  const offered = useOfferedAct(asking ? ['ask'] : shown);
  const paused = useView(view => view.phase === 'paused');
  const lines = useView(view => view.lines);
  const inside = useView(view => view.tools.some(tool => shown.includes(tool.id) && actsInside(tool)));
  const usable = useUsableParts();
  const little = oneText(useShape()); // words take the place of the line
  const main = mainOf(asking ? null : now, offered, { line, lines, shown, usable, inside });
  const puzzles = useView(view => view.puzzles);
  const { label, icon, outlined } = useWordsOf(main, puzzles);
  const off = paused ? t('game.pause.say') : main.off;
  const { word } = useWords();
  const answered = off === null && word?.kind === 'say' && word.tone === 'why';
  useEffect(() => {
    if (answered) readWord(); // it is possible now
  }, [answered]);
  const press = async () => {
    if (busy) return;
    setBusy(true);
    const why = off === null ? null : await stillOff(main, off);
    if (why === null) await act(main, little ? '' : line.text);
    else {
      showWord({ kind: 'say', tone: 'why', text: why });
      announceFirst(why);
    }
    setBusy(false);
  };
  const meaning = meaningOf(main, to => hasToGive(puzzles, to));
  const { ref, onPress } = useSteadyPress(meaning, label, () => void press());
  return (
    <Button
      ref={ref}
      className={classes(css.act, css.main, off !== null ? css.off : !outlined && css.filled)}
      variant={outlined || off !== null ? 'secondary' : 'primary'}
      icon={icon}
      main
      onPress={onPress}
    >
      {label}
    </Button>
  );
}

/** Why it cannot be done, once the view shows what this person did last; null: now it can. */
async function stillOff(main: Main, off: string): Promise<string | null> {
  if (main.is !== 'check' || !(await whenCaughtUp())) return off;
  const puzzle = store.getState().view?.puzzles.find(one => one.id === main.puzzle);
  const step = puzzle?.steps.find(one => one.id === main.step);
  return step?.mayCheck === true ? null : (step?.off ?? off);
}

function useWordsOf(main: Main, puzzles: PlayerView['puzzles']): { label: string; icon: LucideIcon; outlined: boolean } {
  const t = useT();
  const target = (to: LineTarget) => {
    if (to.to === 'tool' || to.to === 'notes') return to.title;
    if (to.to === 'help' && !hasToGive(puzzles, to)) return t('game.ask.offer', { who: to.name });
    return t('game.cue.help', { name: to.name });
  };
  switch (main.is) {
    case 'check':
      return { label: main.label, icon: Check, outlined: false };
    case 'offered':
      return { label: main.act.label, icon: main.act.icon ?? Check, outlined: false };
    case 'go': {
      const title = target(main.to);
      const opens = main.to.to === 'tool' || main.to.to === 'notes';
      const label = main.meanwhile ? t('game.cue.meanwhile', { title }) : opens ? t('game.cue.open', { title }) : title;
      return { label, icon: ArrowRight, outlined: main.meanwhile };
    }
    case 'above':
      return { label: t('game.cue.above'), icon: ArrowUp, outlined: true };
    case 'tasks':
      return { label: t('game.cue.tasks'), icon: ListChecks, outlined: true };
  }
}

/** The parts of tools in which this person can act now, as 'tool.part'. */
function useUsableParts(): string[] {
  const tools = useView(view => view.tools);
  return tools.flatMap(tool =>
    Object.entries(visibleParts(tool)).flatMap(([name, part]) =>
      part?.usable === true && !part.done ? [`${tool.id}.${name}`] : [],
    ),
  );
}

/** Whether this person has something for the colleague; if not, help is only offered, in words. */
const hasToGive = (puzzles: PlayerView['puzzles'], { puzzle, seat }: HelpTarget): boolean =>
  puzzles.find(one => one.id === puzzle)?.give?.to.some(one => one.seat === seat) === true;

async function offerHelp({ puzzle, seat, name }: HelpTarget): Promise<void> {
  const { ok } = await command({ type: 'ask', puzzle, to: seat });
  if (!ok) return; // the refusal has been said
  const text = t('game.ask.offeredSay', { who: name });
  showWord({ kind: 'say', tone: 'info', text });
  announceFirst(text);
}

/** Points at what is to be done, and says it, unless the line that can be read (`read`) does. */
function showWhere({ part, goal }: Extract<Main, { is: 'above' }>, read: string): void {
  const isThere = pointOut(part);
  const text = [goal !== null && !(isThere && read.includes(goal)) && goal, isThere && t('game.cue.pointed')]
    .filter(Boolean)
    .join(' ');
  if (text === '') return goTo('tasks');
  showWord({ kind: 'say', tone: 'info', text });
  announceFirst(text);
}

async function act(main: Main, read: string): Promise<void> {
  if (main.is === 'check') await command({ type: 'puzzle.check', puzzle: main.puzzle, step: main.step });
  else if (main.is === 'offered') main.act.press();
  else if (main.is === 'above') showWhere(main, read);
  else if (main.is === 'tasks') goTo('tasks');
  else {
    const { to } = main;
    if (to.to === 'tool') goTo(to.tool);
    else if (to.to === 'notes') goTo('notes');
    else if (to.to === 'ask') goToAsk(to.ask);
    else if (hasToGive(store.getState().view?.puzzles ?? [], to)) goToGive(to.puzzle, to.seat);
    else await offerHelp(to);
  }
}
