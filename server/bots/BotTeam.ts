import { isPastPlay } from '../../shared/protocol/phases.ts';
import { setTimeout as wait } from 'node:timers/promises';
import type { PlayerView } from '../../shared/protocol/view.ts';
import type { Bot } from './Bot.ts';

const LOOK_MS = 50;

/** How far a team got: `ending` is what the client says on the telephone, `open` the unsolved puzzles. */
export interface TeamResult {
  team: string;
  reached: boolean;
  phase: string;
  ending: string[];
  solved: number;
  total: number;
  open: string[];
}

/** Bots that play together, with a watchdog that ends the game when there is no progress any more. */
export class BotTeam {
  readonly bots: readonly Bot[];
  #patience: number;

  constructor(bots: readonly Bot[], patience: number, random: () => number) {
    this.bots = bots;
    this.#patience = patience;
    bots[Math.floor(random() * bots.length)]!.dropsAfter = 4 + Math.floor(random() * 6);
  }

  async play(): Promise<TeamResult> {
    let ended = false;
    const playing = Promise.all(this.bots.map(bot => bot.play(() => ended)));
    try {
      await Promise.race([playing, this.#watch()]);
    } finally {
      ended = true;
    }
    await playing;
    return resultOf(this.bots[0]!.view);
  }

  /** Waits until everybody has given their feeling, or until there is no progress for too long. */
  async #watch(): Promise<void> {
    let seen = '';
    let since = performance.now();
    while (performance.now() - since < this.#patience) {
      if (this.bots.every(bot => (bot.view?.debrief?.myFeeling ?? null) !== null)) return;
      const now = JSON.stringify(this.bots.map(bot => progressOf(bot.view)));
      if (now !== seen) since = performance.now();
      seen = now;
      await wait(LOOK_MS);
    }
  }
}

/** What counts as progress: neither chat lines nor single acts. */
const progressOf = (view: PlayerView | null) =>
  view && [view.phase, view.progress.solved, view.puzzles.map(puzzle => puzzle.steps.map(step => step.id)), view.reveal?.done];

function resultOf(view: PlayerView | null): TeamResult {
  const phase = view?.phase ?? 'lobby';
  return {
    team: view?.team.name ?? '?',
    reached: isPastPlay(phase),
    phase,
    ending: view?.reveal?.ending ?? [],
    solved: view?.progress.solved ?? 0,
    total: view?.progress.total ?? 0,
    open: view?.puzzles.filter(puzzle => puzzle.state === 'open').map(puzzle => puzzle.id) ?? [],
  };
}
