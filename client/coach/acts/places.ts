import type { NeedNow } from '../../../shared/protocol/needsAt.ts';
import type { Act, OfMember, OfPerson, OfPuzzle, OfTeam, Subject } from './act.ts';
import { visitCall } from './call.ts';
import * as clock from './clock.ts';
import * as game from './game.ts';
import * as people from './people.ts';
import * as puzzles from './puzzles.ts';
import * as talk from './talk.ts';
import * as trouble from './trouble.ts';

/** Acts in groups, with a separator between groups. Menus leave out what is not possible now. */
export type Groups<S extends Subject> = readonly (readonly Act<S>[])[];

/** Above all teams. */
export const BAR: readonly Act[] = [talk.messageAll, talk.gatherAll, clock.plusFiveAll, clock.resumeAll, clock.pauseAll];

/** In the menu of a team's tile. */
export const TILE: Groups<OfTeam> = [
  [clock.resume, clock.pause, clock.begin, clock.plusFive, talk.gather, talk.messageTeam],
  [talk.readyPraise],
  [visitCall],
];

/** Buttons on a team's own page; `TEAM_MORE` is its menu "Meer". */
export const TEAM: readonly Act<OfTeam>[] = [
  clock.begin,
  clock.resume,
  clock.pause,
  clock.plusFive,
  talk.messageTeam,
  talk.praiseTeam,
  talk.gather,
];
export const TEAM_MORE: Groups<OfTeam> = [
  [visitCall],
  [clock.plusTen, clock.minusFive, clock.clockOff, clock.clockOn],
  [game.restart, game.endGame],
];

/** For one person during the game. `FACE`, where the menu is all there is, also has the most used ones. */
export const MEMBER: Groups<OfMember> = [
  [people.claimHand, people.handSeen],
  [talk.praisePerson],
  [people.cover, people.attended, people.giveRoles, people.swapRoles],
  [people.seatLink, people.playAlong],
  [people.renamePerson, people.samePerson, people.giveBack, people.movePerson, people.removePerson],
];
export const FACE: Groups<OfMember> = MEMBER.map(group =>
  group[0] === talk.praisePerson ? [people.watch, talk.messagePerson, ...group] : group,
);

/** For one person before the start. */
export const ARRIVED: Groups<OfPerson> = [
  [people.movePerson, people.outOfTeam],
  [people.chooseRole],
  [people.renamePerson, people.samePerson, people.giveBack, people.removePerson],
];

export const PUZZLE: readonly Act<OfPuzzle>[] = [
  puzzles.giveHint,
  puzzles.skipPuzzle,
  puzzles.solvePuzzle,
  puzzles.reopenPuzzle,
  puzzles.restartHere,
];

export const BROKEN: readonly Act<OfTeam>[] = [trouble.retryGame, trouble.fromLastGood, trouble.beginAnew];

/** What may help, by kind of need; the first is our recommendation. */
interface ForNeed {
  team: readonly Act<OfTeam>[];
  person: readonly Act<OfPerson>[];
  member: readonly Act<OfMember>[];
  puzzle: readonly Act<OfPuzzle>[];
}
export const NEED: Record<NeedNow['kind'], Partial<ForNeed>> = {
  broken: { team: BROKEN },
  notKept: {},
  hand: { member: [people.claimHand, people.handSeen, talk.messagePerson], person: [people.handSeen] },
  decide: { team: [game.decide] },
  held: { team: [game.openReveal] },
  nobody: { team: [game.showTeam] },
  late: { person: [people.movePerson] },
  recovered: { team: [trouble.noticeSeen, game.showTeam] },
  tries: { puzzle: [puzzles.nextHint, puzzles.readHints] },
  stuck: { puzzle: [puzzles.nextHint, puzzles.readHints] },
  behind: { team: [clock.plusTen, game.showTeam] },
  away: { member: [people.cover, people.seatLink, people.attended] },
  quiet: { member: [talk.invite] },
  untouched: { team: [talk.firstPraise, game.showTeam] },
};
