import type { SharedPlans } from '../../../shared/protocol/sharedPlans.ts';
import { stateAfter } from '../../net/AutoSave.ts';
import { api, reasonOf } from '../../net/http.ts';
import type { Desk } from './desk.ts';
import { keepUnsavedNote, seatsWithUnsaved, unsavedNote } from './unsavedNotes.ts';

/** Saves what was left unsaved about people who are not on the page any more; what may not be saved about them goes. */
export async function saveLeftNotes(desk: Desk, plans: SharedPlans): Promise<void> {
  const shown = new Set(plans.teams.flatMap(team => team.people.map(person => person.seat)));
  const left = seatsWithUnsaved(desk).filter(seat => !shown.has(seat));
  await Promise.all(left.map(seat => saveLeft(desk, seat)));
}

async function saveLeft(desk: Desk, seat: string): Promise<void> {
  const left = unsavedNote(desk, seat);
  if (!left) return;
  try {
    await api.coach.saveNote(desk.session, seat, { text: left.text, read: left.read, leaving: true });
  } catch (error) {
    if (stateAfter(error) === 'failed' || reasonOf(error) === 'signedOut') return; // tried when the page looks again
  }
  keepUnsavedNote(desk, seat, null);
}
