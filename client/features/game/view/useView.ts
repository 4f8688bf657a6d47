import type { PlayerView } from '../../../../shared/protocol/view.ts';
import { useClient } from '../../../store/store.ts';

/** A part of the player's view. Only used below the game page, which waits for the first view. */
export function useView<T>(select: (view: PlayerView) => T): T {
  return useClient(state => {
    if (state.view === null) throw new Error('the game page shows only with a view');
    return select(state.view);
  });
}
