import type {
  CoachPersonView,
  CoachTeamView,
  CoachView,
  CoachViewChange,
  CoachViewMessage,
} from '../../../shared/protocol/coachView.ts';

type Section = Exclude<keyof CoachView, 'now' | 'people' | 'teams'>;

/** What one coach's screen was sent, so that only changes are sent. The passing of time is no change. */
export class CoachViewDiff {
  #sections = new Map<string, string>();
  #people = new Map<string, string>();
  #teams = new Map<string, Map<string, string>>();
  #seen = new Map<string, unknown>(); // teams and people by id: an identical object is unchanged

  /** The whole view; remembers what was sent. */
  whole(view: CoachView): CoachViewMessage {
    this.#sections.clear();
    this.#people.clear();
    this.#teams.clear();
    this.#seen.clear();
    this.changes(view);
    return { full: true, view };
  }

  /** The changes; null if there are none. */
  changes(view: CoachView): CoachViewChange | null {
    const order = this.#order(view);
    const sections = this.#changedSections(view);
    const people = view.people.filter(person => this.#isOther(person.seat, person) && isNew(this.#people, person.seat, person));
    const teams = view.teams.flatMap(team => (this.#isOther(team.id, team) && this.#changedTeam(team)) || []);
    this.#forget(view.people, view.teams);
    if (!sections && !people.length && !teams.length && !order) return null;
    return {
      full: false,
      now: view.now,
      ...(sections && { sections }),
      ...(people.length && { people }),
      ...(teams.length && { teams }),
      ...(order && { order }),
    };
  }

  #changedSections(view: CoachView): CoachViewChange['sections'] | null {
    const names = (Object.keys(view) as (keyof CoachView)[])
      .filter((name): name is Section => name !== 'now' && name !== 'people' && name !== 'teams')
      .filter(name => isNew(this.#sections, name, view[name]));
    return names.length ? Object.fromEntries(names.map(name => [name, view[name]])) : null;
  }

  /** The changed fields of a team; if there are any, its clock and progress are included. */
  #changedTeam(team: CoachTeamView): ({ id: string } & Partial<CoachTeamView>) | null {
    const sentFields = this.#teams.get(team.id) ?? new Map<string, string>();
    this.#teams.set(team.id, sentFields);
    const fields = (Object.keys(team) as (keyof CoachTeamView)[]).filter(
      name => name !== 'id' && isNew(sentFields, name, withoutTime(name, team)),
    );
    if (!fields.length) return null;
    const sent = new Set<keyof CoachTeamView>([...fields, 'clock', 'progress']);
    return { id: team.id, ...Object.fromEntries([...sent].map(name => [name, team[name]])) };
  }

  #order(view: CoachView): CoachViewChange['order'] | null {
    const order = { people: view.people.map(person => person.seat), teams: view.teams.map(team => team.id) };
    const people = isNew(this.#sections, 'order people', order.people);
    const teams = isNew(this.#sections, 'order teams', order.teams);
    return people || teams ? { ...(people && { people: order.people }), ...(teams && { teams: order.teams }) } : null;
  }

  #drop(id: string, told: Map<string, unknown>): void {
    told.delete(id);
    this.#seen.delete(id);
  }

  #isOther(id: string, one: unknown): boolean {
    const other = this.#seen.get(id) !== one;
    this.#seen.set(id, one);
    return other;
  }

  #forget(people: readonly CoachPersonView[], teams: readonly CoachTeamView[]): void {
    for (const seat of this.#people.keys()) if (!people.some(person => person.seat === seat)) this.#drop(seat, this.#people);
    for (const id of this.#teams.keys()) if (!teams.some(team => team.id === id)) this.#drop(id, this.#teams);
  }
}

function isNew(told: Map<string, string>, key: string, value: unknown): boolean {
  const json = JSON.stringify(value);
  if (told.get(key) === json) return false;
  told.set(key, json);
  return true;
}

/** A field without the parts that change with time alone. */
function withoutTime(name: keyof CoachTeamView, team: CoachTeamView): unknown {
  if (name === 'progress') return [team.progress.done, team.progress.total];
  if (name !== 'clock' || !team.clock) return team[name];
  const { gameMs, leftMs, story, ...rest } = team.clock;
  const pausedAtMs = rest.running ? null : gameMs;
  return { ...rest, stands: pausedAtMs, limit: leftMs === null ? null : gameMs + leftMs, per: story.perGameMinute };
}
