import type { BriefingView, MeView, TeamView } from '../../protocol/view.ts';
import { PORTRAITS } from '../../protocol/people.ts';
import type { SeatState } from '../state.ts';
import { isPuzzleGone } from '../skippedPuzzles.ts';
import { coachFirstName, viewerSeat, nameOf, readerFor, speak, type ViewerContext } from './viewerContext.ts';
import { rolesOf, roleTitle, roleView } from './roles.ts';

const portraitOf = (viewer: ViewerContext, seat: SeatState) =>
  viewer.context.people.get(seat.id)?.portrait ?? PORTRAITS[seat.number - 1]!;

export function projectMe(viewer: ViewerContext): MeView {
  const seat = viewerSeat(viewer);
  const roles = rolesOf(viewer.level, viewer.state, seat);
  return {
    seat: seat.id,
    name: nameOf(viewer, seat.id),
    portrait: portraitOf(viewer, seat),
    language: viewer.language,
    roles: roles.map(role => roleView(role, viewer.language)),
    title: roleTitle(readerFor(viewer), roles),
    assistant: seat.assistant ? { reads: seat.reads } : null,
    watched: viewer.context.watched ?? false,
    level: viewer.level.level.title[viewer.language],
  };
}

export const projectPeople = (viewer: ViewerContext): TeamView => ({
  id: viewer.context.team.id,
  name: viewer.context.team.name,
  ...(viewer.context.call && { call: viewer.context.call }),
  people: viewer.state.seats
    .filter(seat => !seat.left)
    .toSorted((a, b) => a.number - b.number)
    .map(seat => {
      const roles = rolesOf(viewer.level, viewer.state, seat);
      return {
        seat: seat.id,
        desk: seat.number,
        name: nameOf(viewer, seat.id),
        portrait: portraitOf(viewer, seat),
        roles: roles.map(role => roleView(role, viewer.language)),
        title: roleTitle(readerFor(viewer), roles),
        away: seat.away,
        openTools: seat.open.flatMap(id => viewer.level.tools.get(id)?.title[viewer.language] ?? []),
        place: seat.place,
        hand: seat.hand,
        ...(seat.claim !== null && { handClaimed: coachFirstName(viewer, seat.claim) }),
      };
    }),
});

const hasTask = (viewer: ViewerContext, pack: string): boolean => {
  const tasks = [...viewer.level.puzzles.values()].filter(puzzle => puzzle.lead === pack);
  return !tasks.length || tasks.some(puzzle => !isPuzzleGone(viewer.level, viewer.state, puzzle.id));
};

/** The role card, made from the packs that this person holds. */
export function projectBriefing(viewer: ViewerContext): BriefingView | null {
  if (viewer.state.phase !== 'briefing') return null;
  const { level } = viewer.level;
  return {
    intro: speak(viewer, level.intro),
    card: rolesOf(viewer.level, viewer.state, viewerSeat(viewer)).map(role => ({
      title: role.name[viewer.language],
      say: speak(viewer, role.card),
      steps: role.packs
        .filter(pack => viewer.state.holds[pack] === viewer.seat && hasTask(viewer, pack))
        .flatMap(pack => level.packCards[pack]?.steps ?? [])
        .map(step => speak(viewer, step)),
    })),
    lines: level.briefing.map(line => speak(viewer, line)),
    ready: [...viewer.state.readyToStart],
    minutes: viewer.state.clock.minutes,
    choosesClock: !viewer.state.options.coachClock,
  };
}
