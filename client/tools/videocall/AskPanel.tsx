import { Check, MessageCircleQuestionMark } from 'lucide-react';
import type { VideocallAction, VideocallParts } from '../../../shared/tools/videocall/view.ts';
import { useT } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Part } from '../kit/Part.tsx';
import { Stack } from '../../ui/flow/Stack.tsx';
import kit from '../kit/kit.module.css';
import css from './videocall.module.css';

interface AskPanelProps {
  view: VideocallParts['ask'];
  usable: boolean;
  act(action: VideocallAction): Promise<boolean>;
}

/** For the player who leads the interview: the questions per person. Asking one again repeats its answer. */
export function AskPanel({ view, usable, act }: AskPanelProps) {
  const t = useT();
  return (
    <Part
      title={t('tools.videocall.ask')}
      aside={
        <span className={kit.meta}>
          {view.left === 0 ? t('tools.videocall.allAsked') : t('tools.videocall.left', { count: view.left })}
        </span>
      }
    >
      <Stack gap={12}>
        {view.talks.map(talk => (
          <section key={talk.id} className={css.talk} aria-label={talk.name}>
            <h4>
              {talk.name} <span className={kit.meta}>{talk.at}</span>
            </h4>
            <ul>
              {talk.questions.map(question => (
                <li key={question.id}>
                  <Button
                    size="s"
                    wide
                    className={css.questionButton}
                    icon={question.asked ? Check : MessageCircleQuestionMark}
                    disabled={!usable}
                    label={[question.text, question.asked && t('tools.videocall.asked'), talk.name].filter(Boolean).join(' ')}
                    onPress={() => void act({ type: 'ask', person: talk.id, question: question.id })}
                  >
                    <span className={css.questionText}>
                      {question.text}
                      {question.asked && <span className={kit.meta}>{t('tools.videocall.asked')}</span>}
                    </span>
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </Stack>
    </Part>
  );
}
