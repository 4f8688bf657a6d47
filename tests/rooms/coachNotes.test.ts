import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { SessionSummary } from '../../shared/protocol/http.ts';
import { LIMITS } from '../../shared/protocol/limits.ts';
import type { OwnData } from '../../shared/protocol/plan.ts';
import type { CoachNoteSaved, PersonPlan } from '../../shared/protocol/sharedPlans.ts';
import { api } from './support/api.ts';
import { PLAN, put } from './support/playedSession.ts';
import { Talks } from './support/Talks.ts';
import { TestApp } from './support/TestApp.ts';
import type { TestCoach } from './support/TestCoach.ts';
import type { TestPerson } from './support/TestPerson.ts';

let place: TestApp;
let talks: Talks;
let coach: TestCoach;
let session: SessionSummary;
let ria: TestPerson;
let jan: TestPerson;
beforeAll(async () => void (place = await TestApp.open()));
afterAll(() => place.close());
afterEach(() => place.expectNoFaults());
beforeEach(async () => {
  talks = await Talks.begin(place);
  ({ coach, session, ria, jan } = talks);
});

test('only the coaches of the session read and write notes; of two who write at once the second is told, and nothing is lost', async () => {
  const bea = await talks.colleague('Bea');
  await talks.share(ria);
  expect(await talks.note(coach, ria.seat, 'Vraag naar de cursus', 0)).toEqual({
    saved: true,
    note: { text: 'Vraag naar de cursus', version: 1, by: 'Coach' },
  });
  expect((await talks.people(bea))[0]!.note).toEqual({ text: 'Vraag naar de cursus', version: 1, by: 'Coach' });
  expect((await talks.note(bea, ria.seat, 'Bel woensdag', 1)).note).toEqual({ text: 'Bel woensdag', version: 2, by: 'Bea' });
  const late = await talks.note(coach, ria.seat, 'Vraag naar de cursus, en naar Jan', 1);
  expect(late).toEqual({ saved: false, note: { text: 'Bel woensdag', version: 2, by: 'Bea' } });
  const both = await talks.note(coach, ria.seat, 'Bel woensdag\n\nVraag naar de cursus, en naar Jan', 2);
  expect(both).toMatchObject({ saved: true, note: { version: 3, by: 'Coach' } });

  const path = `/api/sessions/${session.id}/notes/${ria.seat}`;
  const leaving = { text: 'Nog iets', read: 2, leaving: true };
  const joined = await api<CoachNoteSaved>(place.url, 'PUT', path, { cookie: bea.cookie, body: leaving });
  expect(joined.body).toMatchObject({ saved: true, note: { text: `${both.note.text}\n\nNog iets`, version: 4, by: 'Bea' } });

  // An emptied note is not a new one: who read it before cannot overwrite what came after.
  expect(await talks.note(bea, ria.seat, '', 4)).toMatchObject({ saved: true });
  expect(await talks.note(coach, ria.seat, 'Oud', 4)).toMatchObject({ saved: false, note: { text: '', version: 5 } });
});

test('two coaches whose first notes cross: one is kept, the other hears of it; an answer that was lost is asked again', async () => {
  const cas = await talks.colleague('Cas');
  await talks.share(ria);
  const answers = await Promise.all([talks.note(coach, ria.seat, 'Van mij', 0), talks.note(cas, ria.seat, 'Van Cas', 0)]);
  expect(answers.filter(one => one.saved)).toHaveLength(1);
  const [kept] = answers.filter(one => one.saved);
  expect(answers.every(one => one.note.text === kept!.note.text)).toBe(true);
  const who = kept!.note.by === 'Cas' ? cas : coach;
  expect(await talks.note(who, ria.seat, kept!.note.text, 0)).toEqual(kept); // the same request once more
});

test('nothing is noted about a person who does not share a plan', async () => {
  await put(place, ria, '/api/own/plan', PLAN);
  for (const text of ['Komt vaak te laat', '']) expect(await talks.noteRefused(ria.seat, text, 0)).toEqual([403, 'notShared']);
  await talks.share(ria);
  await talks.share(ria, false);
  expect(await talks.noteRefused(ria.seat, 'Komt vaak te laat', 0)).toEqual([403, 'notShared']);
  expect(await place.services.db.selectFrom('coach_note').selectAll().where('seat_id', '=', ria.seat).execute()).toEqual([]);
});

test('a note stays when its person ends the sharing, and is in their own data; it can be emptied, and nothing can be added', async () => {
  await put(place, ria, '/api/own/plan', PLAN);
  await talks.share(ria);
  await talks.note(coach, ria.seat, 'Vraag naar de cursus', 0);
  await talks.share(ria, false);
  expect(await talks.people()).toMatchObject([{ name: 'Ria', plan: null, note: { text: 'Vraag naar de cursus' } }]);
  const data = (await api<OwnData>(place.url, 'GET', '/api/own/data.json', { token: ria.token })).body;
  expect(data.coachNote).toEqual({ text: 'Vraag naar de cursus', at: place.clock.now() });
  expect(await talks.noteRefused(ria.seat, 'Vraag naar de cursus, en naar Jan', 1)).toEqual([403, 'notShared']);
  expect(await talks.noteRefused(ria.seat, 'Nog iets', 1, true)).toEqual([403, 'notShared']); // nor while leaving the page
  expect(await talks.people()).toMatchObject([{ note: { text: 'Vraag naar de cursus', version: 1 } }]);
  const others = (await api<OwnData>(place.url, 'GET', '/api/own/data.json', { token: jan.token })).body;
  expect(others).toMatchObject({ coachNote: null, planSharedSince: null });
  await talks.note(coach, ria.seat, '', 1);
  expect(await talks.people()).toEqual([]);
});

test('a person who erases themselves takes plan and note along, and their name from what is noted about others', async () => {
  await put(place, ria, '/api/own/plan', PLAN);
  await talks.share(ria);
  await talks.share(jan);
  await talks.note(coach, ria.seat, 'Over zeepaardje', 0);
  await talks.note(coach, jan.seat, 'Ria kan hem helpen', 0);
  expect((await api(place.url, 'DELETE', '/api/own', { token: ria.token })).status).toBe(200);
  expect(await talks.people()).toMatchObject([{ name: 'Jan', note: { text: 'Iemand kan hem helpen' } }]);
  // A page that was open since before does not write the name back.
  expect(await talks.note(coach, jan.seat, 'Ria kan hem goed helpen', 1)).toMatchObject({
    saved: false,
    note: { text: 'Iemand kan hem helpen', version: 2 },
  });
  expect((await put(place, ria, '/api/own/share', { on: true })).status).toBe(410);
  const path = `/api/sessions/${session.id}/notes/${ria.seat}`;
  const again = await api(place.url, 'PUT', path, { cookie: coach.cookie, body: { text: 'Toch nog', read: 0 } });
  expect(again.status).toBe(410);
});

test('what is noted about a person who came in twice stands with the seat that is kept', async () => {
  for (const person of [ria, jan]) await talks.share(person);
  await talks.note(coach, ria.seat, 'Eerst', 0);
  await talks.note(coach, jan.seat, 'Dubbel', 0);
  await talks.merge(jan, ria);
  expect(await talks.people()).toMatchObject([{ name: 'Ria', note: { text: 'Eerst\n\nDubbel', version: 2 } }]);

  // A page that was open since before writes about the double: that is the same person.
  expect(await talks.note(coach, jan.seat, 'Dubbel, en meer', 1)).toMatchObject({ saved: false, note: { version: 2 } });
  expect(await talks.note(coach, jan.seat, 'Samen', 2)).toMatchObject({ saved: true, note: { text: 'Samen', version: 3 } });
  expect(await talks.people()).toMatchObject([{ name: 'Ria', note: { text: 'Samen', version: 3 } }]);
  expect((await api(place.url, 'DELETE', '/api/own', { token: ria.token })).status).toBe(200);
  const left = place.services.db.selectFrom('coach_note').selectAll().where('seat_id', 'in', [ria.seat, jan.seat]);
  expect(await left.execute()).toEqual([]);
});

test('two notes that are joined never grow over what one note may be', async () => {
  for (const person of [ria, jan]) {
    await talks.share(person);
    expect(await talks.note(coach, person.seat, 'x'.repeat(LIMITS.coachNoteStored - 1), 0)).toMatchObject({ saved: true });
  }
  await talks.merge(jan, ria);
  const [{ note: joined }] = (await talks.people()) as [PersonPlan];
  expect(joined.text).toHaveLength(LIMITS.coachNoteStored);
  expect(await talks.note(coach, ria.seat, joined.text, joined.version)).toMatchObject({ saved: true }); // it can still be changed
});
