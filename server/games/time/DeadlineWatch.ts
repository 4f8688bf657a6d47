import { nextDeadline } from '../../../shared/game/due.ts';
import type { GameState } from '../../../shared/game/state.ts';
import type { CompiledLevel } from '../../../shared/level/compiled.ts';
import type { Services } from '../../services.ts';
import type { Answer } from '../answer.ts';
import type { GameTime } from './GameTime.ts';

const STUCK_WAIT_MS = 30_000;

/** The part of a game that it watches. */
interface TimedGame {
  readonly team: string;
  readonly level: CompiledLevel;
  readonly state: GameState | null;
  readonly time: GameTime;
}

/** Reports to a game, once and in time, that something in it is due. */
export class DeadlineWatch {
  readonly #services: Pick<Services, 'clock' | 'log'>;
  readonly #game: TimedGame;
  readonly #report: () => Promise<Answer>;
  #answered: number | null = null; // the deadline that was reported last
  #reporting = false; // a deadline has passed and its report is in the queue
  #cancel = (): void => {};

  constructor(services: Pick<Services, 'clock' | 'log'>, game: TimedGame, report: () => Promise<Answer>) {
    this.#services = services;
    this.#game = game;
    this.#report = report;
  }

  stop(): void {
    this.#cancel();
  }

  /** Sets the timer for the next deadline; none while the team's time stands still. */
  set(): void {
    this.#cancel();
    const { team, level, state, time } = this.#game;
    // Commands queued before a deadline's report are handled before it: until then the deadline remains.
    if (!state || this.#reporting || time.isStopped) return;
    const at = nextDeadline(level, state);
    if (at === null) return;
    // A deadline that was handled but remains would fire again at once, for ever.
    const again = at === this.#answered;
    if (again)
      this.#services.log.fault('a deadline remains after it was reported', new Error(`still ${at}`), { team, seq: state.seq });
    const from = again ? this.#services.clock.now() + STUCK_WAIT_MS : time.serverTimeAt(at);
    this.#cancel = this.#services.clock.setTimer(from, () => this.#due(at));
  }

  async #due(at: number): Promise<void> {
    if (this.#game.time.isStopped) return; // set again when time resumes
    this.#reporting = true;
    const answer = await this.#report();
    this.#reporting = false;
    // Refused before its time: another command moved the deadline, or the timer fired a moment too early. Refused after it,
    // it must not be reported again at once, for ever, whatever the reason.
    const isPast = this.#game.time.serverTimeAt(at) <= this.#services.clock.now();
    this.#answered = answer.ok || answer.reason === 'serverError' || isPast ? at : null;
    this.set();
  }
}
