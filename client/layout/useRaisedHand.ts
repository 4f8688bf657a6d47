import { useT } from '../i18n/index.ts';
import { command } from '../net/game.ts';
import { useClient } from '../store/store.ts';
import { announce } from '../ui/index.ts';

/** Whether this person's hand is raised, and how to change it, for the help corner. */
export function useRaisedHand() {
  const t = useT();
  const up = useClient(state => state.view?.team.people.find(person => person.seat === state.view?.me.seat)?.hand ?? false);
  return {
    up,
    onChange: (next: boolean) => {
      void command({ type: 'hand', up: next }).then(answer => {
        if (answer.ok) announce(t(next ? 'common.handUpSaid' : 'common.handDownSaid'));
      });
    },
  };
}
