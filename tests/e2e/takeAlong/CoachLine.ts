import type { CoachCommand, CoachTeamCommand } from '../../../shared/protocol/coachCommand.ts';
import type { CoachView } from '../../../shared/protocol/coachView.ts';
import type { SessionSummary } from '../../../shared/protocol/http.ts';
import { Line, newClientId } from '../../../server/bots/Line.ts';
import { web } from '../../../server/bots/web.ts';
import { PASSPHRASE } from '../../support/server.ts';

/** A coach at the wire: what takes minutes by hand is one act here. */
export class CoachLine {
  readonly url: string;
  readonly session: SessionSummary;
  #line!: Line;
  #view!: CoachView;

  private constructor(url: string, session: SessionSummary) {
    this.url = url;
    this.session = session;
  }

  static async open(url: string): Promise<CoachLine> {
    const signedIn = await web(url, '/api/coach/sign-in', { body: { passphrase: PASSPHRASE } });
    const cookie = signedIn.headers.get('set-cookie')!.split(';')[0]!;
    const asked = { level: 'de-lege-stoel', language: 'nl', minutes: 60, name: 'Werkcafé' };
    const coach = new CoachLine(url, (await web<SessionSummary>(url, '/api/sessions', { body: asked, cookie })).body);
    const options = { session: coach.session.id, language: 'nl' as const };
    coach.#line = await Line.join<CoachView>(url, 'session', options, view => (coach.#view = view), cookie);
    return coach;
  }

  async team(seats: readonly string[]): Promise<string> {
    const before = this.#view.teams.map(team => team.id);
    await this.#must({ type: 'team.add' });
    const { id } = this.#view.teams.find(team => !before.includes(team.id))!;
    for (const seat of seats) await this.#must({ type: 'person.move', seat, team: id });
    await this.#must({ type: 'start', team: id });
    return id;
  }

  act(team: string, command: CoachTeamCommand): Promise<void> {
    return this.#must({ type: 'team', team, command });
  }

  leave(): Promise<void> {
    return this.#line.leave();
  }

  async #must(command: CoachCommand): Promise<void> {
    for (;;) {
      const reason = await this.#line.tell('coach', { client: newClientId(), command });
      if (reason === null) return;
      if (reason !== 'tooFast') throw new Error(`the coach could not ${command.type}: ${reason}`);
      await new Promise(next => setTimeout(next, 100));
    }
  }
}
