import { Check, MessageCircleQuestionMark } from 'lucide-react';
import type { AskTargetView } from '../../../../shared/protocol/view.ts';
import { useT } from '../../../i18n/index.ts';
import { command } from '../../../net/game.ts';
import { announce, Button } from '../../../ui/index.ts';
import { stillWaiting } from './asks.ts';
import { useView } from '../view/useView.ts';

interface Props {
  puzzle: string;
  to: AskTargetView;
  onAsked?: () => void;
}

/** "Vraag het aan de Privacybewaker (Anna)"; afterwards it says that the question was sent. */
export function AskButton({ puzzle, to, onAsked }: Props) {
  const t = useT();
  const me = useView(view => view.me.seat);
  const waits = useView(view => stillWaiting(view.asks, me, puzzle, to.seat));
  if (waits)
    return (
      <Button size="s" icon={Check} disabled>
        {t('game.ask.sent', { who: to.label })}
      </Button>
    );
  const ask = async () => {
    const sent = await command({ type: 'ask', puzzle, to: to.seat });
    if (!sent.ok) return;
    announce(t('game.ask.sent', { who: to.label }));
    onAsked?.();
  };
  return (
    <Button size="s" icon={MessageCircleQuestionMark} onPress={() => void ask()}>
      {to.here ? t('game.ask.askFor', { who: to.label }) : t('game.ask.askForAway', { who: to.label })}
    </Button>
  );
}
