import type { CoachCommand } from '../../shared/protocol/coachCommand.ts';
import type { CoachView, CoachViewMessage } from '../../shared/protocol/coachView.ts';
import type { SessionSummary } from '../../shared/protocol/http.ts';
import { mergeCoachView } from '../../shared/protocol/mergeCoachView.ts';
import { DEFAULT_LANGUAGE } from '../../shared/text/languages.ts';
import { RoomClient, newClientId } from './RoomClient.ts';
import { httpRequest } from './httpRequest.ts';

/** A coach who creates a session, makes teams and starts them, through the same API as a browser. */
export class BotCoach {
  readonly session: SessionSummary;
  #client?: RoomClient;
  #view!: CoachView;

  private constructor(session: SessionSummary) {
    this.session = session;
  }

  /** Signs in and creates a session of a level. */
  static async open(url: string, passphrase: string, level: string, minutes: number, name = ''): Promise<BotCoach> {
    const signedIn = await httpRequest(url, '/api/coach/sign-in', { body: { passphrase } });
    const cookie = signedIn.headers.get('set-cookie')!.split(';')[0]!;
    const asked = { level, language: DEFAULT_LANGUAGE, minutes, name };
    const coach = new BotCoach((await httpRequest<SessionSummary>(url, '/api/sessions', { body: asked, cookie })).body);
    const options = { session: coach.session.id, language: DEFAULT_LANGUAGE };
    coach.#client = await RoomClient.join<CoachViewMessage>(
      url,
      'session',
      options,
      message => {
        coach.#view = mergeCoachView(coach.#view ?? null, message)!;
        if (coach.#view.door.people.length > 0) void coach.must({ type: 'door.admitAll' }).catch(() => undefined); // retried at the next view
      },
      cookie,
    );
    return coach;
  }

  get view(): CoachView {
    return this.#view;
  }

  /** Makes one team for each list of seats; returns their ids in that order. */
  async makeTeams(seats: readonly (readonly string[])[]): Promise<string[]> {
    const made: string[] = [];
    for (const people of seats) {
      const before = this.#view.teams.map(team => team.id);
      await this.must({ type: 'team.add' });
      const added = this.#view.teams.find(team => !before.includes(team.id));
      if (!added) throw new Error('the new team is not in the view');
      made.push(added.id);
      for (const seat of people) await this.must({ type: 'person.move', seat, team: added.id });
    }
    return made;
  }

  start(): Promise<void> {
    return this.must({ type: 'start', team: 'all' });
  }

  async leave(): Promise<void> {
    await this.#client?.leave();
  }

  /** Sends a command, retrying when it is rate limited. */
  async must(command: CoachCommand): Promise<void> {
    for (;;) {
      const reason = await this.#client!.tell('coach', { client: newClientId(), command });
      if (reason === null) return;
      if (reason !== 'tooFast') throw new Error(`the coach could not ${command.type}: ${reason}`);
      await new Promise(next => setTimeout(next, 200));
    }
  }
}
