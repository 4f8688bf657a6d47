import { useEffect, useRef } from 'react';
import { underHeading } from '../../../../shared/text/titles.ts';
import { useT } from '../../../i18n/index.ts';
import { playCue } from '../../../sound/sounds.ts';
import { notYetCame, useWords } from '../../../store/words.ts';
import { announceFirst } from '../../../ui/index.ts';
import { isOthersCard } from './othersCard.ts';
import { stepsOfTool } from './stepsOfTool.ts';
import { useView } from '../view/useView.ts';
import { useShown } from './useShown.ts';
import { useStepNow } from './useLine.ts';

export interface NotYet {
  id: string;
  say: string;
}

/** The "nog niet" of the work that was not read yet, never that about a colleague's own card. A new one is said aloud, also when the sentence is the same as before. */
export function useNotYet(): NotYet | null {
  const t = useT();
  const shown = useShown();
  const now = useStepNow();
  const tools = useView(view => view.tools);
  const puzzles = useView(view => view.puzzles);
  const { read } = useWords();
  const open = tools.filter(tool => shown.includes(tool.id)).flatMap(tool => stepsOfTool(tool, puzzles));
  const found = [...(now ? [now] : []), ...open].find(
    ({ step }) => step.notYet !== null && step.looking === null && !isOthersCard(step, tools),
  );
  const notYet = found?.step.notYet ?? null;
  const key = found && notYet ? `${found.puzzle.id}.${found.step.id}.${notYet.tries}` : null;
  const heard = useRef(key);
  const say = notYet?.say ?? '';
  useEffect(() => {
    if (key !== null && key !== heard.current) {
      notYetCame();
      playCue('notYet');
      announceFirst(underHeading(t('game.step.notYet'), say));
    }
    heard.current = key;
  }, [key, say, t]);
  return key === null || read.includes(key) ? null : { id: key, say };
}
