import { useEffect, useRef, useState, type RefObject } from 'react';
import { useT } from '../../i18n/index.ts';
import { toast } from '../../ui/index.ts';

/** Brings the board with the teams in sight once those that were asked for are there, and says so: they are made below the edge of many screens. */
export function useShowMade(board: RefObject<HTMLElement | null>, hasTeams: boolean): () => void {
  const t = useT();
  const [asked, setAsked] = useState(0);
  const shown = useRef(0); // once for each time, also when the language changes
  useEffect(() => {
    if (asked === shown.current || !hasTeams) return;
    shown.current = asked;
    board.current?.scrollIntoView({ block: 'start' });
    board.current?.querySelector('h2')?.focus({ preventScroll: true });
    toast(t('coach.teams.made'), 'done');
  }, [asked, hasTeams, board, t]);
  return () => setAsked(before => before + 1);
}
