import { useEffect, useRef } from 'react';
import type { CoachView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { toast } from '../../ui/index.ts';

/** Tells when somebody goes on on another device without being asked about. Those of before the page opened stand in the list. */
export function useMovedSeats({ people }: CoachView): void {
  const t = useT();
  const known = useRef<ReadonlyMap<string, number> | null>(null);
  useEffect(() => {
    const moved = new Map(people.flatMap(({ seat, movedAt }) => (movedAt === null ? [] : [[seat, movedAt] as const])));
    const before = known.current;
    known.current = moved;
    if (!before) return;
    for (const { seat, name } of people)
      if (moved.has(seat) && moved.get(seat) !== before.get(seat)) toast(t('coach.door.sameDone', { name }));
  }, [people, t]);
}
