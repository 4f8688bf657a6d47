import type { PlayerCommand } from '../../shared/protocol/command.ts';
import type { SharedSentence } from '../../shared/protocol/peers.ts';
import type { DebriefView, PlayerView } from '../../shared/protocol/view.ts';
import type { Habits, Move } from './move.ts';

const SEES_RESULT = 0.6;
const GIVES_WORD = 0.8;

/** How one person takes part in the talk afterwards: shows the own sentence, and says kind things about those of others. */
export class Talker {
  #habits: Habits;
  #considered = new Set<string>(); // opportunities already decided about

  constructor(habits: Habits) {
    this.#habits = habits;
  }

  next({ debrief, me }: PlayerView): Move | null {
    if (!debrief) return null;
    const others = debrief.sentences.filter(({ seat }) => seat !== me.seat);
    const shared = this.#share(debrief);
    if (shared) return { command: shared };
    for (const one of others) {
      const command = this.#say(one, debrief.praise);
      if (command) return { command };
    }
    return null;
  }

  #share({ sentence, sharing }: DebriefView): PlayerCommand | null {
    if (sentence === null || sharing.sentence || !this.#once('share')) return null;
    return { type: 'share', what: 'sentence', on: true };
  }

  #say({ seat, given }: SharedSentence, praise: DebriefView['praise']): PlayerCommand | null {
    if (!given.deed && this.#once(`deed ${seat}`)) return { type: 'peer.see', to: seat, what: 'deed', on: true };
    if (!given.result && this.#once(`result ${seat}`) && this.#habits.random() < SEES_RESULT)
      return { type: 'peer.see', to: seat, what: 'result', on: true };
    if (given.word !== null || praise.length === 0 || !this.#once(`word ${seat}`) || this.#habits.random() > GIVES_WORD)
      return null;
    return { type: 'peer.word', to: seat, word: praise[Math.floor(this.#habits.random() * praise.length)]!.id };
  }

  #once(what: string): boolean {
    if (this.#considered.has(what)) return false;
    this.#considered.add(what);
    return true;
  }
}
