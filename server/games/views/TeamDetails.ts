import { coachDetail } from '../../../shared/game/project/coachDetail.ts';
import type { CoachDetail } from '../../../shared/protocol/coachDetail.ts';
import type { Language } from '../../../shared/text/localised.ts';
import type { Services } from '../../services.ts';
import type { RunningTeam } from '../openTeam.ts';
import type { TeamViews } from './TeamViews.ts';

const AT_MOST_EVERY_MS = 250;

/** A connection of a coach or guest who watches a team in detail. */
export interface DetailViewer {
  id: string;
  maySee(): boolean; // at this moment
  send(detail: CoachDetail): void;
}

/** The detailed view of one team for coaches: sent whole when it changed, at most four times a second. */
export class TeamDetails {
  readonly #services: Services;
  readonly #opened: RunningTeam;
  readonly #views: TeamViews;
  readonly #viewers = new Map<string, { viewer: DetailViewer; language: Language; sent: string }>();
  #waiting: NodeJS.Timeout | null = null;

  constructor(services: Services, opened: RunningTeam, views: TeamViews) {
    this.#services = services;
    this.#opened = opened;
    this.#views = views;
  }

  begin(viewer: DetailViewer, language: Language): void {
    this.#viewers.set(viewer.id, { viewer, language, sent: '' });
    this.#show();
  }

  end(connection: string): void {
    this.#viewers.delete(connection);
  }

  /** Schedules an update after a change. */
  scheduleUpdate(): void {
    if (this.#viewers.size === 0) return;
    this.#waiting ??= setTimeout(() => {
      this.#waiting = null;
      this.#show();
    }, AT_MOST_EVERY_MS);
  }

  stop(): void {
    if (this.#waiting) clearTimeout(this.#waiting);
    this.#viewers.clear();
  }

  #show(): void {
    const { game } = this.#opened;
    if (!game.state) return;
    for (const to of this.#viewers.values()) {
      if (!to.viewer.maySee()) continue;
      try {
        const detail = coachDetail(game.level, game.state, this.#views.context(), to.language);
        const json = JSON.stringify(detail);
        if (json !== to.sent) to.viewer.send(detail);
        to.sent = json;
      } catch (error) {
        this.#services.log.fault('could not build detail', error, { team: game.team, seq: game.state.seq });
      }
    }
  }
}
