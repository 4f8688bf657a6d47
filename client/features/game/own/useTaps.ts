import { useState } from 'react';
import type { OwnTap, OwnTapView } from '../../../../shared/protocol/view.ts';
import { command } from '../../../net/game.ts';

/** Optimistic answers to "Kunt u dit zelf?": shown at once, and reverted when the server refused them. */
export function useTaps() {
  const [mine, setMine] = useState<Partial<Record<string, OwnTap>>>({});
  return {
    tapOf: ({ puzzle, tap }: OwnTapView): OwnTap | null => mine[puzzle] ?? tap,
    tap: (puzzle: string, tap: OwnTap) => {
      setMine(now => ({ ...now, [puzzle]: tap }));
      void command({ type: 'own.tap', puzzle, tap }).then(({ ok }) => ok || setMine(now => ({ ...now, [puzzle]: undefined })));
    },
  };
}
