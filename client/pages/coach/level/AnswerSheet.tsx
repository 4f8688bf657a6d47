import { Printer } from 'lucide-react';
import { useCallback, useState } from 'react';
import type { AnswerSheet as Sheet } from '../../../../shared/protocol/answerSheet.ts';
import { useT } from '../../../i18n/index.ts';
import type { AnswersOf } from '../../../net/coachApi.ts';
import { api } from '../../../net/http.ts';
import { useClient } from '../../../store/store.ts';
import { Button, RadioCards } from '../../../ui/index.ts';
import { AskAgain } from '../AskAgain.tsx';
import { useAsked } from '../useAsked.ts';
import { AnswerPuzzle } from './AnswerPuzzle.tsx';
import css from './AnswerSheet.module.css';

export type TeamSize = 5 | 4 | 3;
const SIZES: TeamSize[] = [5, 4, 3];

export interface AnswerSheetProps {
  of: AnswersOf; // of a level, or of the level as a session keeps it
  size?: TeamSize; // of the team that is looked at; the coach can look at another
  puzzle?: string; // only this one, with a way to all
  level?: 2 | 3; // of the headings of puzzles
  onSignedOut: () => void;
}

/**
 * What a coach has at hand: per puzzle the answer, who has which information, and the hints. On a page, on paper, and in
 * a panel beside a team that plays.
 */
export function AnswerSheet({ of, size: first = 5, puzzle, level = 3, onSignedOut }: AnswerSheetProps) {
  const t = useT();
  const language = useClient(state => state.settings.language);
  const [size, setSize] = useState<TeamSize>(first);
  const [all, setAll] = useState(false);
  const [kind, id] = 'level' in of ? (['level', of.level] as const) : (['session', of.session] as const);
  const ask = useCallback(
    () => api.coach.answers(kind === 'level' ? { level: id } : { session: id }, size, language),
    [kind, id, size, language],
  );
  const { value: sheet, failed, again } = useAsked<Sheet>(ask, onSignedOut);
  const only = all ? undefined : sheet?.puzzles.find(one => one.id === puzzle);
  return (
    <div className={css.sheet}>
      <div className={css.choose}>
        <RadioCards
          legend={t('coach.answers.size')}
          columns={3}
          value={String(size)}
          onChange={value => setSize(SIZES.find(one => String(one) === value) ?? 5)}
          options={SIZES.map(one => ({ id: String(one), label: t('coach.answers.people', { count: one }) }))}
        />
        <Button icon={Printer} onPress={() => window.print()}>
          {t('coach.welcome.print')}
        </Button>
      </div>
      {failed && <AskAgain say={t('coach.answers.failed')} onAgain={again} />}
      {sheet && only && (
        <>
          <AnswerPuzzle puzzle={only} level={level} />
          <Button variant="quiet" onPress={() => setAll(true)}>
            {t('coach.answers.all')}
          </Button>
        </>
      )}
      {sheet && !only && (
        <>
          <p className={css.onPaper}>{t('coach.answers.people', { count: size })}</p>
          <ol className={css.puzzles}>
            {sheet.puzzles.map(one => (
              <li key={one.id}>
                <AnswerPuzzle puzzle={one} level={level} />
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
