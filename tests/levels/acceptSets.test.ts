import { expect, test } from 'vitest';
import { holds } from '../../shared/level/holds.ts';
import { realLevel } from './support/readLevel.ts';

/**
 * Enumerates what a puzzle accepts: evaluates the step's condition for every state that its tool can be in. Where there is
 * a button, a wrong state gets a sentence or a disabled button.
 */
const PATIENCE = { timeout: 120_000 };
const level = realLevel('de-lege-stoel');
type State = Record<string, unknown>;

function tally(puzzle: string, stepId: string, toolId: string, states: Iterable<object>) {
  const step = level.puzzles.get(puzzle)!.steps.find(one => one.id === stepId)!;
  const { rules, content } = level.tools.get(toolId)!;
  const count = { states: 0, right: [] as object[], speechless: 0 };
  for (const state of states) {
    count.states++;
    const facts = rules.facts(content, state, { present: ['s1', 's2'] });
    const fact = (name: string) => facts[name.slice(toolId.length + 1)]!;
    if (holds(step.solved, fact)) count.right.push(state);
    else if (step.button && (!step.ready || holds(step.ready.when, fact)))
      count.speechless += step.notYet.some(rule => !rule.when || holds(rule.when, fact)) ? 0 : 1;
  }
  expect(count.speechless).toBe(0);
  return count;
}

const initial = (tool: string): State => {
  const { rules, content } = level.tools.get(tool)!;
  return rules.initial(content) as State;
};
/** Ids of a list in a tool's content. */
const idsOf = (tool: string, list: string): string[] =>
  (level.tools.get(tool)!.content as Record<string, { id: string }[]>)[list]!.map(one => one.id);

function* subsets<T>(all: readonly T[], most = all.length): Generator<T[]> {
  for (let bits = 0; bits < 1 << all.length; bits++) {
    const chosen = all.filter((_, i) => (bits >> i) & 1);
    if (chosen.length <= most) yield chosen;
  }
}
/** Every assignment of values to keys. */
function* ways<T>(keys: readonly string[], values: readonly T[]): Generator<Record<string, T>> {
  for (let n = 0; n < values.length ** keys.length; n++) {
    let rest = n;
    const way: Record<string, T> = {};
    for (const key of keys) {
      way[key] = values[rest % values.length]!;
      rest = Math.floor(rest / values.length);
    }
    yield way;
  }
}
const by = <T extends object>(one: T) => ({ ...one, by: 's1' });

function* reports() {
  for (const mail of ['', ...idsOf('mail', 'mails')])
    for (const does of ['', ...idsOf('mail', 'does')])
      for (const signs of subsets(idsOf('mail', 'signs'), 3)) yield { ...initial('mail'), report: { mail, does, signs } };
}
function* searches() {
  const words = (level.tools.get('netwerk')!.content as { chips: string[] }).chips;
  for (const row of ways(words, ['must', 'any', 'not', 'none']))
    for (const minutes of [15, 30, 45, 60]) {
      const inRow = (name: string) => words.filter(word => row[word] === name);
      yield { must: inRow('must'), any: inRow('any'), not: inRow('not'), none: inRow('none'), minutes };
    }
}
function* plans() {
  for (const way of ways(idsOf('agenda', 'slots'), ['', ...idsOf('agenda', 'people')])) {
    const placed = Object.entries(way).filter(([, person]) => person !== '');
    if (new Set(placed.map(([, person]) => person)).size < placed.length) continue; // a person has one interview
    yield { placed: Object.fromEntries(placed.map(([slot, person]) => [slot, by({ person })])) };
  }
}
function* files() {
  for (const version of idsOf('bestanden', 'versions'))
    for (const link of ['bewerken', 'lezen', 'uit'])
      for (const right of ways(['team', 'ilse', 'okafor'], ['geen', 'lezen', 'bewerken'])) {
        const rights = Object.fromEntries(Object.entries(right).map(([person, one]) => [person, by({ right: one })]));
        yield { ...initial('bestanden'), version, link, rights };
      }
}
function* sources() {
  for (const used of subsets(idsOf('web', 'results'), 2))
    for (const year of ['', ...idsOf('web', 'years')])
      for (const next of ['', ...idsOf('web', 'next')]) yield { ...initial('web'), used: used.map(id => by({ id })), year, next };
}
function* privacies() {
  for (const open of subsets(idsOf('privacy', 'fields')))
    for (const keep of ['', ...idsOf('privacy', 'terms')]) yield { open, keep };
}
function* checks() {
  const start = { open: ['reistijd', 'dagen', 'werkervaring', 'vaardigheden', 'opleiding'], keep: '4weken' };
  const lines = [...idsOf('privacy', 'around'), ...start.open];
  for (const marked of subsets(lines)) yield { ...start, marked };
}
function* marked() {
  for (const way of ways(idsOf('assistent', 'sentences'), ['', ...idsOf('assistent', 'labels')])) {
    const marks = Object.entries(way).flatMap(([id, label]) => (label ? [[id, by({ label })] as const] : []));
    yield { ...initial('assistent'), marks: Object.fromEntries(marks), shown: 8 };
  }
}
function* settings() {
  for (const switches of ways(['mic', 'camera'], ['uit', 'aan']))
    for (const speaker of ['koptelefoon', 'laptop'])
      for (const said of ['', 'silent', 'heard']) yield { set: { ...switches, speaker }, said };
}
function* questions() {
  for (const picked of subsets(idsOf('vragen', 'questions'), 3)) yield { picked: picked.map(id => by({ id })) };
}
function* sheets() {
  const start = initial('blad') as { values: Record<string, number> };
  const near = idsOf('blad', 'rows').slice(6, 9); // the odd number and its neighbours
  for (const values of ways(near, [null, 30, 24]))
    for (const zelfde of ['', '21', '39', '30', '74'])
      for (const andere of ['', '39', '38', '21', '74']) {
        const changed = Object.entries(values).flatMap(([row, value]) => (value === null ? [] : [[row, value] as const]));
        const answers = { zelfde: by({ text: zelfde }), andere: by({ text: andere }) };
        yield { ...start, values: { ...start.values, ...Object.fromEntries(changed) }, answers };
      }
}

test.each([
  ['P1', 'melden', 'mail', reports],
  ['P4', 'zeef', 'ats', () => [...subsets(idsOf('ats', 'filters'))].map(on => ({ on, losses: false }))],
  ['P5', 'rekenen', 'blad', sheets],
  ['P6', 'plannen', 'agenda', plans],
  ['P7', 'kiezen', 'vragen', questions],
  ['P7b', 'geluid', 'geluid', settings],
  ['P8', 'herstel', 'bestanden', files],
  ['P9', 'bronnen', 'web', sources],
  ['P10', 'blad', 'privacy', privacies],
  ['P10', 'nakijken', 'privacy', checks],
  ['P12', 'zinnen', 'assistent', marked],
  ['GA', 'namen', 'bord', () => [...subsets(idsOf('bord', 'names'))].map(on => ({ on, by: {} }))],
] as const)('%s accepts exactly one state of its tool', PATIENCE, (puzzle, step, tool, states) => {
  const { right, states: all } = tally(puzzle, step, tool, states());
  expect(all).toBeGreaterThan(7);
  expect(right).toHaveLength(1);
});

test('P3 accepts every search with the right people, and no other: twelve ways to write it', PATIENCE, () => {
  const { right, states } = tally('P3', 'zoeken', 'netwerk', searches());
  expect(states).toBe(4 ** 8 * 4);
  expect(right).toHaveLength(12);
});

test.each(['berk', 'beuk', 'eik', 'linde', 'wilg'])('F accepts any three cards about %s, and nothing less', PATIENCE, who => {
  const cards = (level.tools.get('bewijs')!.content as { cards: { id: string; about?: string }[] }).cards;
  const about = new Set(cards.filter(card => card.about === who).map(card => card.id));
  const board = cards.filter(card => !card.about || card.about === who).map(card => card.id);
  const states = [...subsets(board, 3)].map(picked => ({ have: cards.map(card => card.id), about: who, picked, by: {} }));
  const { right } = tally('F', 'bewijzen', 'bewijs', states);
  const threes = [...subsets([...about], 3)].filter(picked => picked.length === 3);
  expect(right.map(state => (state as { picked: string[] }).picked)).toEqual(threes);
  expect(threes.length).toBeGreaterThan(0);
});
