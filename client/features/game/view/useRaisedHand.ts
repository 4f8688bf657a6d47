import { useT } from '../../../i18n/index.ts';
import { command } from '../../../net/game.ts';
import { announce } from '../../../ui/index.ts';
import { useView } from './useView.ts';

/** Whether this player's hand is raised, which coach is coming, and how to change it. */
export function useRaisedHand(): { up: boolean; claimedBy: string | null; toggle: () => void } {
  const t = useT();
  const up = useView(view => view.team.people.find(person => person.seat === view.me.seat)?.hand ?? false);
  const claimedBy = useView(view => view.team.people.find(person => person.seat === view.me.seat)?.handClaimed ?? null);
  const toggle = () => {
    void command({ type: 'hand', up: !up }).then(
      done => done.ok && announce(t(up ? 'game.dock.handIsDown' : 'game.dock.handUp')),
    );
  };
  return { up, claimedBy, toggle };
}
