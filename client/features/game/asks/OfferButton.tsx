import { Check, HandHelping } from 'lucide-react';
import type { PuzzleView } from '../../../../shared/protocol/view.ts';
import { useT } from '../../../i18n/index.ts';
import { command } from '../../../net/game.ts';
import { announce, Button } from '../../../ui/index.ts';
import { leaderTarget, stillWaiting } from './asks.ts';
import { useView } from '../view/useView.ts';

/** "Bied hulp aan …": offers help to the leader of somebody else's puzzle. */
export function OfferButton({ puzzle }: { puzzle: PuzzleView }) {
  const t = useT();
  const to = leaderTarget(puzzle);
  const me = useView(view => view.me.seat);
  const sent = useView(view => to !== null && stillWaiting(view.asks, me, puzzle.id, to.seat));
  if (to === null) return null;
  const offer = async () => {
    const done = await command({ type: 'ask', puzzle: puzzle.id, to: to.seat });
    if (done.ok) announce(t('game.ask.offeredSay', { who: to.label }));
  };
  return (
    <Button size="s" icon={sent ? Check : HandHelping} disabled={sent} onPress={() => void offer()}>
      {t(sent ? 'game.ask.offered' : 'game.ask.offer', { who: to.label })}
    </Button>
  );
}
