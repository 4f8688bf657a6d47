import type { Plan } from '../../shared/protocol/plan.ts';
import type { CoachNote, CoachNoteSaved, PersonPlan, SaveCoachNote, SharedPlans } from '../../shared/protocol/sharedPlans.ts';
import type { Language } from '../../shared/text/localised.ts';
import { dayInWords } from '../documents/dates.ts';
import { Refusal } from '../Refusal.ts';
import type { Services } from '../services.ts';
import { findNote, notesOf, saveNote } from '../storage/coachNotes.ts';
import { countKeeping } from '../storage/keptPages.ts';
import { sharedPlansOf } from '../storage/plans.ts';
import type { CoachNoteRow, SeatRow, SessionRow } from '../storage/schema.ts';
import { seatsOf } from '../storage/seats.ts';
import { nameOf } from '../storage/sessionOptions.ts';
import { coachName } from '../storage/sessions.ts';
import { teamsOf } from '../storage/teams.ts';
import { readerIn } from '../texts/words.ts';

/** The plans that people share at this moment, by team, with what is noted about them. */
export async function sharedPlans(services: Services, session: SessionRow, language: Language): Promise<SharedPlans> {
  const { db } = services;
  const seats = await seatsOf(db, session.id);
  const plans = new Map((await sharedPlansOf(db, session.id)).map(({ seat, plan }) => [seat, plan]));
  const notes = new Map((await notesOf(db, session.id)).map(note => [note.seat_id, note]));
  const personPlan = async (seat: SeatRow): Promise<PersonPlan> => {
    const plan = plans.get(seat.id);
    return {
      seat: seat.id,
      name: seat.name,
      portrait: seat.portrait,
      plan: plan ? sharedLines(services, plan, language) : null,
      note: await noteView(services, notes.get(seat.id)),
    };
  };
  const groups = [...(await teamsOf(db, session.id)).map(({ id, name }) => ({ id, name })), { id: null, name: '' }];
  const teams = groups.map(async ({ id, name }) => {
    const some = seats.filter(seat => seat.team_id === id && (plans.has(seat.id) || !!notes.get(seat.id)?.text));
    return { id, name, people: await Promise.all(some.map(personPlan)) };
  });
  return {
    session: { name: nameOf(session), deleteOn: session.delete_on, keeping: await countKeeping(db, session.id) },
    teams: (await Promise.all(teams)).filter(team => team.people.length > 0),
  };
}

/** The parts of a plan that are shared, as far as they are filled in; the page says the same before somebody shares. */
function sharedLines(services: Services, plan: Plan, language: Language): { title: string; text: string }[] {
  const { say } = readerIn(language);
  const listed = (parts: readonly string[]): string => parts.filter(part => part.trim() !== '').join(', ');
  const trainings = services.menu.filter(({ id }) => plan.trainings.includes(id)).map(({ title }) => title[language]);
  const lines = {
    step: plan.step,
    when: plan.stepDate ? dayInWords(plan.stepDate, language) : '',
    buddy: plan.buddy,
    sentence: plan.sentence,
    words: listed(plan.words),
    directions: listed(plan.directions),
    place: plan.place ? say(`server.report.place.${plan.place}`) : '',
    trainings: listed(trainings),
  };
  return (Object.keys(lines) as (keyof typeof lines)[])
    .filter(key => lines[key] !== '')
    .map(key => ({ title: say(`server.papers.plan.${key}`), text: lines[key] }));
}

/**
 * Saves what a coach notes about a person of this session who shares their plan; of two coaches who write at once the second
 * is told.
 */
export async function saveCoachNote(
  services: Services,
  session: SessionRow,
  note: SaveCoachNote & { seat: string; by: string },
): Promise<CoachNoteSaved> {
  const given = { ...note, session: session.id, at: services.clock.now() };
  const { outcome, seat } = await saveNote(services.db, note.seat, given);
  if (outcome === 'unknown') throw new Refusal('notFound');
  if (outcome === 'erased') throw new Refusal('ended');
  if (outcome === 'notShared') throw new Refusal('notShared');
  const saved = outcome === 'saved';
  const row = await findNote(services.db, seat);
  const again = row?.by === note.by && row.text === note.text; // saved before, but the answer was lost
  return { saved: saved || again, note: await noteView(services, row) };
}

async function noteView(services: Services, row: CoachNoteRow | undefined): Promise<CoachNote> {
  if (!row) return { text: '', version: 0, by: '' };
  return { text: row.text, version: row.version, by: await coachName(services.db, row.by) };
}
