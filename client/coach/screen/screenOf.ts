import type { CoachView } from '../../../shared/protocol/coachView.ts';
import { isPastPlay, isRunning } from '../../../shared/protocol/phases.ts';
import type { ScreenView } from '../../../shared/protocol/screenView.ts';

/** What a large screen shows of the coach's view: the same as the server tells a screen that only has the code. */
export function screenOf({ now, session, people, teams }: CoachView): ScreenView {
  const begun = teams.filter(team => team.phase !== null);
  const playing = begun.filter(team => isRunning(team.phase));
  const lefts = playing.flatMap(({ clock }) => (clock === null || clock.leftMs === null ? [] : [clock.leftMs]));
  const over = begun.length > 0 && begun.every(team => isPastPlay(team.phase));
  return {
    now,
    code: session.code,
    link: session.link,
    people: people.length,
    date: session.date,
    rehearsal: session.rehearsal,
    stage: begun.length === 0 ? 'before' : over ? 'talk' : 'play',
    paused: playing.length > 0 && playing.every(team => team.phase === 'paused'),
    leftMs: lefts.length > 0 ? Math.min(...lefts) : null,
    rate: playing[0]?.clock?.rate ?? 1,
  };
}
