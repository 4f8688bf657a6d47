import { mergeSeats } from '../../../server/storage/mergeSeats.ts';
import { findSeat } from '../../../server/storage/seats.ts';
import type { SecretLink, SessionSummary } from '../../../shared/protocol/http.ts';
import type { CoachNoteSaved, PersonPlan, SharedPlans } from '../../../shared/protocol/sharedPlans.ts';
import { api } from './api.ts';
import { openLink } from './openLink.ts';
import { put } from './playedSession.ts';
import type { TestApp } from './TestApp.ts';
import type { TestCoach } from './TestCoach.ts';
import { TestPerson } from './TestPerson.ts';

/** A session of two people who may share their plans, and its coach, who notes things about them. */
export class Talks {
  readonly place: TestApp;
  readonly coach: TestCoach;
  readonly session: SessionSummary;
  readonly ria: TestPerson;
  readonly jan: TestPerson;

  private constructor(place: TestApp, coach: TestCoach, session: SessionSummary, [ria, jan]: [TestPerson, TestPerson]) {
    [this.place, this.coach, this.session, this.ria, this.jan] = [place, coach, session, ria, jan];
  }

  static async begin(place: TestApp): Promise<Talks> {
    const coach = await place.coach();
    const session = await coach.newSession();
    return new Talks(place, coach, session, [await place.person(session, 'Ria'), await place.person(session, 'Jan')]);
  }

  async plans(who = this.coach, language = 'nl'): Promise<SharedPlans> {
    return (await who.api<SharedPlans>('GET', `/api/sessions/${this.session.id}/plans?language=${language}`)).body;
  }

  async people(who = this.coach): Promise<PersonPlan[]> {
    return (await this.plans(who)).teams.flatMap(team => team.people);
  }

  async share(person: TestPerson, on = true): Promise<void> {
    const { status } = await put(this.place, person, '/api/own/share', { on });
    if (status !== 200) throw new Error(`sharing was answered with ${status}`);
  }

  /** The answer to a note that replaces version `read`. */
  async askNote(who: TestCoach, seat: string, text: string, read: number, leaving = false) {
    const asked = { cookie: who.cookie, body: { text, read, leaving } };
    return api<CoachNoteSaved & { error?: string }>(
      this.place.url,
      'PUT',
      `/api/sessions/${this.session.id}/notes/${seat}`,
      asked,
    );
  }

  async note(who: TestCoach, seat: string, text: string, read: number): Promise<CoachNoteSaved> {
    return (await this.askNote(who, seat, text, read)).body;
  }

  /** Why a note is refused. */
  async noteRefused(seat: string, text: string, read: number, leaving = false) {
    const { status, body } = await this.askNote(this.coach, seat, text, read, leaving);
    return [status, body.error];
  }

  async merge(double: TestPerson, kept: TestPerson): Promise<void> {
    const seats = await Promise.all([double.seat, kept.seat].map(seat => findSeat(this.place.services.db, seat)));
    await mergeSeats(this.place.services.db, seats[0]!, seats[1]!, this.place.clock.now());
  }

  /** The person on another device, with a page of its own. */
  async onOtherDevice(person: TestPerson): Promise<TestPerson> {
    const path = `/api/sessions/${this.session.id}/seats/${person.seat}/link`;
    const { token } = await openLink(this.place.url, (await this.coach.api<SecretLink>('POST', path, {})).body.link);
    return new TestPerson(this.place.url, person.name, { token, seat: person.seat, session: this.session.id });
  }

  /** A colleague with whom the session is shared. */
  async colleague(name: string): Promise<TestCoach> {
    const other = await this.place.colleague(name);
    const { id } = (await other.api<{ id: string }>('GET', '/api/coach/me')).body;
    await this.coach.api('POST', `/api/sessions/${this.session.id}/share`, { coach: id });
    return other;
  }
}
