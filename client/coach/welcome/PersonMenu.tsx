import { useEffect, useRef, type ReactNode } from 'react';
import type { CoachPersonView, CoachView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { ActMenu, ARRIVED, movePerson, outOfTeam } from '../acts/index.ts';

/** Who was moved last: their button is mounted again in another team, and then takes the focus. */
let moved: string | null = null;
const takeFocusAlong = (seat: string): void => {
  moved = seat;
};

const FOCUS_AFTER_MS = 150;

export interface PersonMenuProps {
  view: CoachView;
  person: CoachPersonView;
  what: string | null; // what they need, in words
  className?: string;
  children: ReactNode;
}

/** A person's name as the menu to move them or set their role, without dragging. */
export function PersonMenu({ view, person, what, className, children }: PersonMenuProps) {
  const t = useT();
  const button = useRef<HTMLButtonElement>(null);
  const { seat, name } = person;
  useEffect(() => {
    if (moved !== seat) return;
    // Wait until the closing menu and the other list have moved the focus.
    const timer = setTimeout(() => {
      moved = null;
      button.current?.focus();
    }, FOCUS_AFTER_MS);
    return () => clearTimeout(timer);
  }, [seat]);
  return (
    <ActMenu
      ref={button}
      label={[t('coach.teams.move', { name }), what].filter(Boolean).join(', ')}
      className={className}
      groups={ARRIVED}
      of={{ view, person }}
      spread
      onRun={act => {
        if (act === movePerson || act === outOfTeam) takeFocusAlong(seat);
      }}
    >
      {children}
    </ActMenu>
  );
}
