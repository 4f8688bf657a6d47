import { Check, MessageCircleQuestionMark } from 'lucide-react';
import type { VideocallAction, VideocallParts } from '../../../shared/tools/videocall/view.ts';
import { useT } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Stack } from '../../ui/flow/Stack.tsx';
import { Part } from '../kit/Part.tsx';
import kit from '../kit/kit.module.css';
import css from './videocall.module.css';

interface TurnsProps {
  view: VideocallParts['ask'];
  usable: boolean;
  act(action: VideocallAction): Promise<boolean>;
}

/** Who asks what, by name. The viewer's own questions are buttons; a colleague's become so when the viewer has none left. */
export function Turns({ view, usable, act }: TurnsProps) {
  const t = useT();
  return (
    <Part
      title={t('tools.videocall.turns')}
      aside={<span className={kit.meta}>{t('tools.videocall.left', { count: view.left })}</span>}
    >
      <Stack as="ul" gap={8}>
        {view.turns.map(turn => {
          const who = turn.mine
            ? t('tools.videocall.you', { name: turn.name })
            : t('tools.videocall.asks', { by: turn.by, name: turn.name });
          const about = (
            <span className={css.questionText}>
              <span className={kit.meta}>{who}</span>
              {turn.text}
            </span>
          );
          return (
            <li key={`${turn.person} ${turn.question}`}>
              {turn.may && usable ? (
                <Button
                  size="s"
                  wide
                  className={css.questionButton}
                  icon={MessageCircleQuestionMark}
                  onPress={() => void act({ type: 'ask', person: turn.person, question: turn.question })}
                >
                  {about}
                </Button>
              ) : (
                <p className={css.turn}>
                  {turn.asked && <Check size={22} aria-label={t('tools.videocall.asked')} />}
                  {about}
                </p>
              )}
            </li>
          );
        })}
      </Stack>
    </Part>
  );
}
