import { HandHelping } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../../i18n/index.ts';
import { ColleagueNote } from '../../../ui/ColleagueNote.tsx';
import { announce } from '../../../ui/LiveRegion.tsx';
import { Stack } from '../../../ui/flow/Stack.tsx';
import css from './Practice.module.css';
import { PracticeWindow } from './PracticeWindow.tsx';
import type { StepProps } from './props.ts';

const SENTENCES = ['s1', 's2', 's3'] as const;
const HELPS = 's2';

/** Practises answering a colleague: tapping the right sentence sends it. */
export function AnswerStep({ name, onDone, onNotYet }: StepProps) {
  const t = useT();
  const [given, setGiven] = useState<(typeof SENTENCES)[number] | null>(null);
  const helped = given === HELPS;
  return (
    <PracticeWindow icon={HandHelping} title={t('lobby.answer.title')}>
      <ColleagueNote portrait="noor" mood={helped ? 'blij' : 'denkt'} title={t(helped ? 'lobby.colleague' : 'lobby.answer.asks')}>
        {helped ? t('lobby.answer.thanks', { name }) : t('lobby.answer.question')}
      </ColleagueNote>
      <h3>{t('lobby.answer.note')}</h3>
      <Stack as="ul" gap={8} className={css.sentences}>
        {SENTENCES.map(id => (
          <li key={id}>
            <button
              type="button"
              aria-pressed={given === id}
              onClick={() => {
                setGiven(id);
                if (id === HELPS) {
                  announce(t('lobby.answer.thanks', { name }));
                  onDone(t('lobby.answer.done'));
                } else {
                  announce(t('lobby.answer.notYet'));
                  onNotYet(t('lobby.answer.notYet'));
                }
              }}
            >
              {t(`lobby.answer.${id}`)}
            </button>
          </li>
        ))}
      </Stack>
    </PracticeWindow>
  );
}
