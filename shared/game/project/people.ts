import type { BriefingView, MeView, TeamView } from '../../protocol/view.ts';
import { PORTRAITS } from '../../protocol/people.ts';
import type { SeatState } from '../state.ts';
import { isGone } from '../skippedPuzzles.ts';
import { coachFirstName, myself, nameOf, speak, type Eyes } from './eyes.ts';
import { rolesOf, roleTitle, roleView } from './roles.ts';

const portraitOf = (eyes: Eyes, seat: SeatState) => eyes.context.people.get(seat.id)?.portrait ?? PORTRAITS[seat.number - 1]!;

export function projectMe(eyes: Eyes): MeView {
  const seat = myself(eyes);
  const roles = rolesOf(eyes.level, eyes.state, seat);
  return {
    seat: seat.id,
    name: nameOf(eyes, seat.id),
    portrait: portraitOf(eyes, seat),
    language: eyes.language,
    roles: roles.map(role => roleView(role, eyes.language)),
    title: roleTitle(roles, eyes.language),
    assistant: seat.assistant ? { reads: seat.reads } : null,
    watched: eyes.context.watched ?? false,
    level: eyes.level.level.title[eyes.language],
  };
}

export const projectPeople = (eyes: Eyes): TeamView => ({
  id: eyes.context.team.id,
  name: eyes.context.team.name,
  people: eyes.state.seats
    .filter(seat => !seat.left)
    .toSorted((a, b) => a.number - b.number)
    .map(seat => {
      const roles = rolesOf(eyes.level, eyes.state, seat);
      return {
        seat: seat.id,
        desk: seat.number,
        name: nameOf(eyes, seat.id),
        portrait: portraitOf(eyes, seat),
        roles: roles.map(role => roleView(role, eyes.language)),
        title: roleTitle(roles, eyes.language),
        away: seat.away,
        openTools: seat.open.flatMap(id => eyes.level.tools.get(id)?.title[eyes.language] ?? []),
        place: seat.place,
        hand: seat.hand,
        ...(seat.claim !== null && { handClaimed: coachFirstName(eyes, seat.claim) }),
      };
    }),
});

const hasTask = (eyes: Eyes, pack: string): boolean => {
  const tasks = [...eyes.level.puzzles.values()].filter(puzzle => puzzle.lead === pack);
  return !tasks.length || tasks.some(puzzle => !isGone(eyes.level, eyes.state, puzzle.id));
};

/** The role card is made from the packs that this person holds. */
export function projectBriefing(eyes: Eyes): BriefingView | null {
  if (eyes.state.phase !== 'briefing') return null;
  const { level } = eyes.level;
  return {
    intro: speak(eyes, level.intro),
    card: rolesOf(eyes.level, eyes.state, myself(eyes)).map(role => ({
      title: role.name[eyes.language],
      say: speak(eyes, role.card),
      steps: role.packs
        .filter(pack => eyes.state.holds[pack] === eyes.seat && hasTask(eyes, pack))
        .flatMap(pack => level.packCards[pack]?.steps ?? [])
        .map(step => speak(eyes, step)),
    })),
    lines: level.briefing.map(line => speak(eyes, line)),
    ready: [...eyes.state.readyToStart],
    minutes: eyes.state.clock.minutes,
  };
}
