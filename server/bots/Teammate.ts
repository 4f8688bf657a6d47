import type { PlayerCommand } from '../../shared/protocol/command.ts';
import type { AskView, PlayerView, PuzzleView, ToolView } from '../../shared/protocol/view.ts';
import { readerIn } from '../texts/words.ts';
import type { Habits, Move } from './move.ts';

const LINES = ['morning', 'look', 'ask', 'thanks', 'nearly'] as const;
const SENTENCES = ['rota', 'shop', 'archive', 'garden', 'choir'] as const;
const CHAT_CHANCE = 0.02;
const ASK_CHANCE = 0.4;
const HINT_CHANCE = 0.15;
const MAX_HINTS = 2;

/** How one person interacts with colleagues: answers, thanks, asks, chats, takes a hint. */
export class Teammate {
  #habits: Habits;
  #considered = new Set<string>(); // opportunities already decided about
  #hints = 0;

  constructor(habits: Habits) {
    this.#habits = habits;
  }

  next(view: PlayerView): Move | null {
    const command =
      this.#answer(view) ?? this.#thank(view) ?? this.#ask(view) ?? this.#hint(view) ?? this.#write(view) ?? this.#chat(view);
    return command && { command };
  }

  #answer(view: PlayerView): PlayerCommand | null {
    const asked = view.asks.find(ask => ask.to === view.me.seat && !ask.answers.length && this.#once(`answer ${ask.id}`));
    const sentence = asked && sentenceFor(view, asked);
    return sentence ? { type: 'answer', ask: asked.id, sentence } : null;
  }

  #thank(view: PlayerView): PlayerCommand | null {
    const helped = view.asks.find(
      ask => ask.from === view.me.seat && ask.answers.length > 0 && !ask.thanked && this.#once(`thank ${ask.id}`),
    );
    return helped ? { type: 'thank', ask: helped.id } : null;
  }

  #ask(view: PlayerView): PlayerCommand | null {
    for (const puzzle of open(view)) {
      if (!puzzle.lead || !this.#once(`ask ${puzzle.id}`) || this.#habits.random() > ASK_CHANCE) continue;
      const target = puzzle.askable.find(one => one.here);
      if (target) return { type: 'ask', puzzle: puzzle.id, to: target.seat };
    }
    return null;
  }

  #hint(view: PlayerView): PlayerCommand | null {
    for (const puzzle of open(view)) {
      for (const { id: step, hints } of puzzle.steps) {
        const free = hints.nextAtMs !== null && hints.nextAtMs <= view.clock.gameMs;
        if (!free || this.#hints >= MAX_HINTS || !this.#once(`hint ${puzzle.id}.${step}`)) continue;
        if (this.#habits.random() > HINT_CHANCE) continue;
        this.#hints++;
        return { type: 'hint.take', puzzle: puzzle.id, step };
      }
    }
    return null;
  }

  /** A sentence about oneself, as soon as there is a page for it. It stays private until the talk. */
  #write(view: PlayerView): PlayerCommand | null {
    const page = view.tools.find((tool): tool is ToolView<'notebook'> => tool.kind === 'notebook');
    const write = page?.parts.write;
    if (!write?.usable || write.view.mine !== '' || !this.#once('write')) return null;
    const text = readerIn(view.me.language).say(
      `server.bots.sentences.${SENTENCES[Math.floor(this.#habits.random() * SENTENCES.length)]!}`,
    );
    return { type: 'tool.act', tool: page!.id, action: { type: 'write', text } };
  }

  #chat(view: PlayerView): PlayerCommand | null {
    if (this.#habits.random() > CHAT_CHANCE) return null;
    const line = LINES[Math.floor(this.#habits.random() * LINES.length)]!;
    if (!this.#once(`say ${line}`)) return null; // somebody who is stuck for long stops chatting
    return { type: 'chat.send', text: readerIn(view.me.language).say(`server.bots.chat.${line}`) };
  }

  #once(what: string): boolean {
    if (this.#considered.has(what)) return false;
    this.#considered.add(what);
    return true;
  }
}

const open = (view: PlayerView): PuzzleView[] => view.puzzles.filter(puzzle => puzzle.state === 'open');

/** A sentence of an item about the question, else of any item this person has. */
function sentenceFor(view: PlayerView, asked: AskView): string | undefined {
  const item = view.items.find(one => asked.helpful.includes(one.id)) ?? view.items[0];
  return item?.sentences[0]?.id;
}
