import type { PrivateEntry } from '../../../shared/game/privateEntries.ts';
import type { Person, ProjectContext } from '../../../shared/game/project/context.ts';
import { project } from '../../../shared/game/project/project.ts';
import type { PlayerView, ViewMessage } from '../../../shared/protocol/view.ts';
import type { Services } from '../../services.ts';
import { words } from '../../texts/words.ts';
import type { RunningTeam } from '../openTeam.ts';
import { changedSections, wholeView, type Sent } from './sections.ts';

/** A connection with the view of a seat: the person's, or that of a coach who mirrors it. */
export interface Viewer {
  seat: string;
  mirrors: boolean;
  sealed: Set<PrivateEntry>; // private entries of the seat that this device must not see
  sent: Sent;
}

/** Makes the views of a team, one per viewer. */
export class TeamViews {
  people: ReadonlyMap<string, Person> = new Map();
  coaches: ReadonlyMap<string, string> = new Map(); // names
  call: string | null = null; // where the team talks
  #opened: RunningTeam;
  #services: Services;
  #viewers = new Map<string, Viewer>(); // by connection

  constructor(services: Services, opened: RunningTeam) {
    this.#opened = opened;
    this.#services = services;
  }

  /**
   * Starts showing a seat to a connection, and returns its whole view; null if there is no such seat. `mirrors`: the
   * viewer is a coach.
   */
  begin(connection: string, seat: string | undefined, mirrors: boolean, sealed = new Set<PrivateEntry>()): ViewMessage | null {
    this.end(connection);
    const state = this.#opened.game.state;
    if (!seat || !state?.seats.some(other => other.id === seat && !other.left)) return null;
    const viewer: Viewer = { seat, mirrors, sealed, sent: new Map() };
    this.#viewers.set(connection, viewer);
    return wholeView(this.#view(viewer), state.seq, viewer.sent);
  }

  end(connection: string): void {
    this.#viewers.delete(connection);
  }

  /** Sends every connection its changes. If one view fails, the others are still sent. */
  show(connections: Iterable<{ sessionId: string; send(type: 'view', message: ViewMessage): void }>): void {
    for (const connection of connections) {
      try {
        const view = this.changed(connection.sessionId);
        if (view) connection.send('view', view);
      } catch (error) {
        const { team, state } = this.#opened.game;
        this.#services.log.fault('could not build view', error, { team, seq: state?.seq });
      }
    }
  }

  /** The changes for a connection; null if it is not a viewer, or its seat is gone. */
  changed(connection: string): ViewMessage | null {
    const viewer = this.#viewers.get(connection);
    const state = this.#opened.game.state;
    if (!viewer || !state?.seats.some(seat => seat.id === viewer.seat && !seat.left)) return null;
    return changedSections(this.#view(viewer), state.seq, viewer.sent);
  }

  /** Connections that mirror a seat. */
  mirrorsOf(seat: string): string[] {
    return [...this.#viewers].filter(([, viewer]) => viewer.mirrors && viewer.seat === seat).map(([connection]) => connection);
  }

  /** The private entries that a connection must not see on its own seat. */
  sealedFor(connection: string): Set<PrivateEntry> {
    return this.#viewers.get(connection)?.sealed ?? new Set();
  }

  /** The current context for every projection of this game. */
  context(): ProjectContext {
    const { game, team } = this.#opened;
    return {
      team: { id: team.id, name: team.name },
      people: this.people,
      coaches: this.coaches,
      call: this.call,
      texts: game.texts,
      words,
      now: game.now(),
      rate: this.#services.clock.rate(),
      held: game.heldSince !== null,
    };
  }

  #view(viewer: Viewer): PlayerView {
    const { game } = this.#opened;
    return project(game.level, game.state!, viewer.seat, {
      ...this.context(),
      watched: this.mirrorsOf(viewer.seat).length > 0,
      sealed: viewer.sealed,
      ...(viewer.mirrors && { as: 'mirror' as const }),
    });
  }
}
