import { Printer } from 'lucide-react';
import { useCallback, useState } from 'react';
import type { AnswerSheet as Sheet } from '../../../shared/protocol/answerSheet.ts';
import { useT } from '../../i18n/index.ts';
import type { AnswersOf } from '../../net/coachApi.ts';
import { api } from '../../net/http.ts';
import { useClient } from '../../store/store.ts';
import { Button, Cluster, RadioCards, Stack } from '../../ui/index.ts';
import { RetryNotice, useRequest } from '../frame/index.ts';
import { SIZES, type TeamSize } from './answerStates.ts';
import { AnswerPuzzle } from './AnswerPuzzle.tsx';
import css from './AnswerSheet.module.css';

export interface AnswerSheetProps {
  of: AnswersOf; // of a level, or of the level as stored with a session
  onSignedOut: () => void;
}

/** The answer sheet that a coach reads beforehand and prints: per puzzle the answer, who has which information, and the hints. */
export function AnswerSheet({ of, onSignedOut }: AnswerSheetProps) {
  const t = useT();
  const language = useClient(state => state.settings.language);
  const [size, setSize] = useState<TeamSize>(5);
  const [kind, id] = 'level' in of ? (['level', of.level] as const) : (['session', of.session] as const);
  const ask = useCallback(
    () => api.coach.answers(kind === 'level' ? { level: id } : { session: id }, size, language),
    [kind, id, size, language],
  );
  const { value: sheet, failed, again } = useRequest<Sheet>(ask, onSignedOut);
  return (
    <div className={css.sheet}>
      <Cluster gap={24} rowGap={12} align="end" justify="between" className={css.choose}>
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
      </Cluster>
      {failed && <RetryNotice say={t('coach.answers.failed')} onAgain={again} />}
      {sheet && (
        <>
          <p className={css.onPaper}>{t('coach.answers.people', { count: size })}</p>
          <Stack as="ol" gap={20} className={css.puzzles}>
            {sheet.puzzles.map(one => (
              <li key={one.id}>
                <AnswerPuzzle puzzle={one} level={2} />
              </li>
            ))}
          </Stack>
        </>
      )}
    </div>
  );
}
