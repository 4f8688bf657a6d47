import { FIRST_LANGUAGE } from '../text/languages.ts';
import { LocalisedText, type Language } from '../text/localised.ts';
import { isRefused, type Facts, type Refused, type ToolRules, type Viewer } from './contract.ts';

/** Helpers for the tests of tool kinds. */

/** A text in Dutch and English; the Dutch is the fallback for other languages. */
export const text = (nl: string, en = nl): LocalisedText => LocalisedText.parse({ nl, en });

const NAMES: Record<string, string> = { s1: 'Anna', s2: 'Ben', s3: 'Cora', s4: 'Dirk', s5: 'Els' };

/** A viewer: seat s1, Dutch, who may read every item. Typed text appears as "text of <id>", and a text of the program as its key. */
const viewer = ({ language = FIRST_LANGUAGE, ...change }: Partial<Viewer> & { language?: Language } = {}): Viewer => ({
  seat: 's1',
  items: new Set(['m1', 'm2', 'm3']),
  present: ['s1', 's2', 's3'],
  over: false,
  as: 'player',
  say: (text: LocalisedText) => text[language],
  reader: { language, say: key => key },
  name: seat => NAMES[seat] ?? '',
  keeper: () => 's2',
  read: item => [{ id: `${item}.0`, text: `words of ${item}` }],
  text: id => `text of ${id}`,
  ...change,
});

/** Plays actions on a new tool, by s1 or the given seat. `does` and `all` throw if one is refused. States are frozen. */
export function playing<Content, State extends object, Action extends { type: string }, Parts>(
  rules: ToolRules<Content, State, Action, Parts>,
  content: Content,
  present: readonly string[] = ['s1', 's2', 's3'],
) {
  const parsed = rules.content.parse(content);
  return {
    content: parsed,
    start: freeze(rules.initial(parsed)),
    does(state: State, action: Action, seat = 's1'): State {
      const after = rules.act(parsed, freeze(state), rules.action.parse(action), { seat, present });
      if (isRefused(after)) throw new Error(`${action.type} was refused: ${after.refused}`);
      return freeze(after);
    },
    all(actions: readonly (Action | [string, Action])[], from?: State): State {
      return actions.reduce<State>(
        (state, step) => (Array.isArray(step) ? this.does(state, step[1], step[0]) : this.does(state, step)),
        from ?? this.start,
      );
    },
    refusal(state: State, action: Action, seat = 's1'): Refused['refused'] | null {
      const after = rules.act(parsed, freeze(state), action, { seat, present });
      return isRefused(after) ? after.refused : null;
    },
    facts: (state: State, here: readonly string[] = present): Facts => rules.facts(parsed, state, { present: here }),
    pending: (state: State, part: string, here: readonly string[] = present): readonly string[] | null =>
      rules.pending?.(parsed, state, part, { present: here }) ?? null,
    see: <Part extends keyof Parts & string>(
      state: State,
      part: Part,
      change: Partial<Viewer> & { language?: Language } = {},
    ): Parts[Part] => rules.project(parsed, state, part, viewer({ present, ...change })),
  };
}

/** The names and types of facts, to compare between states. */
export const shape = (facts: Facts): Record<string, string> =>
  Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, Array.isArray(fact) ? 'list' : typeof fact]));

/** A view as JSON: all that a person could read, or find on the wire. */
export const wordsIn = (view: unknown): string => JSON.stringify(view);

function freeze<T>(value: T): T {
  if (value && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  }
  return value;
}
