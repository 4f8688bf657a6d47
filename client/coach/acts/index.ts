/** The public interface of `acts`; everything else in this folder is internal. */
export { ActButton, type ActButtonProps } from './ActButton.tsx';
export { ActChoices } from './ActChoices.tsx';
export { ActMenu } from './ActMenu.tsx';
export { ActsProvider } from './ActsProvider.tsx';
export { type Act, isOpen, mayDo, type OfMember, type OfTeam, type Place, type Subject } from './act.ts';
export { pauseAll, resumeAll } from './clock.ts';
export { decide, openReveal, openReveals, showTeam, undo } from './game.ts';
export { cover, giveBack, handSeen, movePerson, outOfTeam, seatLink, watch } from './people.ts';
export { ARRIVED, BAR, BROKEN, FACE, MEMBER, NEED, PUZZLE, ROW, TEAM, TEAM_MORE, TILE } from './places.ts';
export { giveHint } from './puzzles.ts';
export { puzzleToHelp } from './puzzleToHelp.ts';
export { messagePerson } from './talk.ts';
export { useActs } from './useActs.ts';
