import { movesForStep, nextMoves } from '../../../shared/game/solve.ts';
import { askTargets } from '../../../shared/game/asking.ts';
import { mayRead } from '../../../shared/game/people.ts';
import { step } from '../../../shared/game/step.ts';
import type { GameCommand } from '../../../shared/game/command.ts';
import type { GameState } from '../../../shared/game/state.ts';
import type { SessionSummary } from '../../../shared/protocol/http.ts';
import type { Entry } from '../../../server/journal/Journal.ts';
import { newId } from '../../../server/secrets.ts';
import { setTeam } from '../../../server/storage/seats.ts';
import { addTeams } from '../../../server/storage/teams.ts';
import { levelOf } from './journalOf.ts';
import type { TestApp } from './TestApp.ts';
import type { TestPerson } from './TestPerson.ts';

/** Writes a whole game to the store without a room, in the form that a room would have written. */
export class WrittenGame {
  state: GameState | null = null;
  at: number;
  readonly entries: Entry[] = [];
  readonly team: string;
  readonly name: string;
  readonly seats: string[];
  #test: TestApp;

  private constructor(test: TestApp, team: string, name: string, seats: string[]) {
    this.#test = test;
    this.team = team;
    this.name = name;
    this.seats = seats;
    this.at = test.clock.now();
  }

  static async begin(
    test: TestApp,
    session: Pick<SessionSummary, 'id'>,
    people: readonly TestPerson[],
    name = 'Roos',
  ): Promise<WrittenGame> {
    const id = newId();
    const now = test.clock.now();
    const row = { id, session_id: session.id, name, position: 0, seed: 1, created_at: now, started_at: now, alive_at: now };
    await addTeams(test.services.db, [{ ...row, closed_at: null, notice: null }]);
    const game = new WrittenGame(
      test,
      id,
      name,
      people.map(person => person.seat),
    );
    await setTeam(test.services.db, game.seats, id);
    for (const person of people) person.team = id;
    await game.must({ by: 'coach:x', type: 'game.start', minutes: 60, seats: game.seats, seed: 1 });
    return game;
  }

  /** Performs a command; false when the game refuses it. `text`: typed text of the command. */
  async do(command: GameCommand, typed?: string): Promise<boolean> {
    const level = levelOf(this.#test.services);
    this.at += 4000;
    const outcome = step(level, this.state, command, this.at);
    if ('rejected' in outcome) return false;
    this.state = outcome.state;
    const entry: Entry = { seq: outcome.state.seq, at: this.at, client: newId(), command };
    this.entries.push(entry);
    await this.#test.services.journal.append(this.team, entry, typed === undefined ? [] : [{ id: textOf(command), text: typed }]);
    return true;
  }

  async must(command: GameCommand, typed?: string): Promise<void> {
    if (!(await this.do(command, typed))) throw new Error(`refused: ${JSON.stringify(command)}`);
  }

  /** Everybody asks, answers and thanks once where possible; somebody takes a hint. */
  async help(): Promise<void> {
    const level = levelOf(this.#test.services);
    for (const by of this.seats) {
      for (const puzzle of level.puzzles.values()) {
        const to = askTargets(level, this.state!, puzzle, by).find(one => one.has)?.seat;
        if (!to || !(await this.do({ by, type: 'ask', puzzle: puzzle.id, to }))) continue;
        const ask = this.state!.asks.length - 1;
        const item = puzzle.info.find(id => mayRead(level, this.state!, to, id));
        if (item && (await this.do({ by: to, type: 'answer', ask, sentence: `${item}.0` })))
          await this.do({ by, type: 'thank', ask });
        break;
      }
    }
    const p3 = level.puzzles.get('P3')!;
    const [first, second] = p3.steps;
    for (const move of movesForStep(level, this.state!, p3, first!)) await this.do(move);
    await this.do({ by: this.seats[0]!, type: 'hint.take', puzzle: 'P3', step: second!.id });
    await this.do({ by: this.seats[0]!, type: 'puzzle.check', puzzle: 'P3', step: second!.id });
  }

  /** Performs the level's solutions until the condition holds. */
  async playOn(enough: (state: GameState) => boolean): Promise<void> {
    const level = levelOf(this.#test.services);
    for (let turn = 0; turn < 3000 && !enough(this.state!); turn++) {
      let done = false;
      for (const move of nextMoves(level, this.state!)) done = (await this.do(move)) || done;
      if (!done) throw new Error(`nothing could be done in ${this.state!.phase}`);
    }
  }

  /** Sets the server's clock to the end of the game. */
  async end(): Promise<void> {
    await this.#test.clock.advance(Math.max(0, this.at - this.#test.clock.now()));
  }
}

const textOf = (command: GameCommand): string => {
  if ('text' in command && typeof command.text === 'string') return command.text;
  if (command.type === 'tool.act' && typeof command.action.text === 'string') return command.action.text;
  throw new Error(`nothing is typed in ${command.type}`);
};
