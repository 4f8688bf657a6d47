import { seatOf } from '../people.ts';
import { setSeat, type Handler } from '../turn.ts';
import { NOT_CLOSED, refusePerson, RUNNING } from './guards.ts';

const AT_DESK = /^desk-[1-6]$/;

export const officeGoTo: Handler<'office.goTo'> = (turn, { place }) => {
  const refused = refusePerson(turn, NOT_CLOSED);
  if (refused) return refused;
  if (place !== 'desk' && place !== 'table' && !AT_DESK.test(place)) return 'unknown';
  setSeat(turn, turn.by, { place });
};

/** Which windows a person has open is shown to the team; more than two are never in front. */
export const toolOpen: Handler<'tool.open'> = (turn, { tool }) => {
  const refused = refusePerson(turn, RUNNING);
  if (refused) return refused;
  if (!turn.level.tools.has(tool)) return 'unknown';
  const { open } = seatOf(turn.s, turn.by)!;
  setSeat(turn, turn.by, { open: [...open.filter(id => id !== tool), tool] });
};

export const toolClose: Handler<'tool.close'> = (turn, { tool }) => {
  const refused = refusePerson(turn, NOT_CLOSED);
  if (refused) return refused;
  if (!turn.level.tools.has(tool)) return 'unknown';
  setSeat(turn, turn.by, { open: seatOf(turn.s, turn.by)!.open.filter(id => id !== tool) });
};

export const hand: Handler<'hand'> = (turn, { up, puzzle }) => {
  const refused = refusePerson(turn, NOT_CLOSED);
  if (refused) return refused;
  if (puzzle !== undefined && !turn.level.puzzles.has(puzzle)) return 'unknown';
  const seat = seatOf(turn.s, turn.by)!;
  const about = up ? (puzzle ?? seat.about) : null;
  setSeat(turn, turn.by, { hand: up, about, claim: up && seat.hand ? seat.claim : null });
};

/** The sixth person chooses whose tools to read along. */
export const assistWith: Handler<'assist.with'> = (turn, { seat }) => {
  const refused = refusePerson(turn, RUNNING);
  if (refused) return refused;
  if (!seatOf(turn.s, turn.by)!.assistant) return 'notYou';
  const other = seatOf(turn.s, seat);
  if (!other || other.assistant || other.left) return 'unknown';
  setSeat(turn, turn.by, { reads: seat });
};
