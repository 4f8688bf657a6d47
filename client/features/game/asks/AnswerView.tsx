import { useView } from '../view/useView.ts';
import { useT } from '../../../i18n/index.ts';
import { command } from '../../../net/game.ts';
import type { AskView } from '../../../../shared/protocol/view.ts';
import { goToAsk, leaveAsk } from '../frame/focus.ts';
import { itemsToAnswerWith, sentTo, waitingForMe } from './asks.ts';
import { SendView } from './SendView.tsx';

/** A colleague's question in the place of the work, with what that person needs as its heading. */
export function AnswerView({ ask }: { ask: AskView }) {
  const items = useView(view => view.items);
  const asks = useView(view => view.asks);
  const me = useView(view => view.me.seat);
  const next = waitingForMe(asks, me).filter(other => other.id !== ask.id);
  const [following] = next;
  return (
    <SendView
      to={ask.from}
      title={ask.text}
      need={ask.need}
      helpful={itemsToAnswerWith(ask, items)}
      given={sentTo(asks, me, ask.from)}
      waiting={next.length}
      send={sentences => command({ type: 'answer', ask: ask.id, sentences })}
      onSent={() => (following ? goToAsk(following.id) : leaveAsk())}
    />
  );
}

/** The same before anybody asked: what this person has about a colleague's task. */
export function GiveView({ puzzle: id, to }: { puzzle: string; to: string }) {
  const t = useT();
  const items = useView(view => view.items);
  const puzzle = useView(view => view.puzzles.find(one => one.id === id));
  const name = useView(view => view.team.people.find(person => person.seat === to)?.name ?? '');
  const asks = useView(view => view.asks);
  const me = useView(view => view.me.seat);
  if (!puzzle?.give) return null;
  const { need, helpful } = puzzle.give;
  return (
    <SendView
      to={to}
      title={t('game.ask.helpWith', { name, task: puzzle.title })}
      need={need}
      helpful={items.filter(item => helpful.includes(item.id))}
      given={sentTo(asks, me, to)}
      waiting={0}
      send={sentences => command({ type: 'give', puzzle: id, to, sentences })}
      onSent={leaveAsk}
    />
  );
}
