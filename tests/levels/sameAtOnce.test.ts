import { expect, test } from 'vitest';
import type { Fact } from '../../shared/tools/contract.ts';
import { isRefused } from '../../shared/tools/contract.ts';
import type { ToolAction, ToolKind } from '../../shared/tools/kinds.ts';
import { realLevel } from './support/readLevel.ts';

// Two pages send the same act before either has seen the other's: what the act is for stands, and nothing is done twice.

interface AtOnce<K extends ToolKind> {
  tool: string; // in De lege stoel
  before?: ToolAction<K>[];
  acts: ToolAction<K>[];
}
type OfEachAlone = 'ballot' | 'notebook' | 'videocall';
type Kinds = { [K in Exclude<ToolKind, OfEachAlone | 'days'>]: AtOnce<K> }; // 'days' is not in the level

const KINDS: Kinds = {
  ai: { tool: 'assistent', acts: [{ type: 'mark', sentence: 's2', label: 'feit' }] },
  ats: { tool: 'ats', acts: [{ type: 'switch', filter: 'F1', on: false }] },
  board: {
    tool: 'bord',
    before: [
      { type: 'lay', list: 'lijst1' },
      { type: 'lay', list: 'lijst2' },
    ],
    acts: [{ type: 'tap', name: 'sanne', on: true }],
  },
  calendar: { tool: 'agenda', acts: [{ type: 'place', person: 'sanne', slot: 't1130' }] },
  dossier: {
    tool: 'bewijs',
    before: [
      { type: 'add', cards: ['E1', 'E2'] },
      { type: 'about', who: 'linde' },
    ],
    acts: [{ type: 'pick', card: 'E1', on: true }],
  },
  drive: {
    tool: 'bestanden',
    acts: [
      { type: 'restore', version: 'v3' },
      { type: 'link', right: 'uit' },
    ],
  },
  letter: { tool: 'brief', acts: [{ type: 'choose', option: 'persoonlijk' }] },
  login: {
    tool: 'login',
    acts: [
      { type: 'fill', password: 'c' },
      { type: 'approve', request: 'r47' },
    ],
  },
  mail: {
    tool: 'mail',
    acts: [
      { type: 'askCheck', mail: 'm2' },
      { type: 'sign', sign: 'haast', on: true },
    ],
  },
  network: { tool: 'netwerk', acts: [{ type: 'chip', chip: 'planning', row: 'must' }] },
  privacy: { tool: 'privacy', acts: [{ type: 'field', field: 'foto', open: false }] },
  questions: { tool: 'vragen', acts: [{ type: 'pick', question: 'q1', on: true }] },
  rubric: {
    tool: 'match',
    acts: [
      { type: 'weight', demand: 'plannen', to: 4 },
      { type: 'take', card: 'linde' },
    ],
  },
  sheet: {
    tool: 'blad',
    before: [
      { type: 'cell', row: 'r8', value: 24 },
      { type: 'cell', row: 'r8', value: 30 },
    ],
    acts: [
      { type: 'undo', edits: 2 },
      { type: 'average', on: true },
    ],
  },
  sorting: { tool: 'zinnen', acts: [{ type: 'place', row: 'ruben1', bin: 'plannen' }] },
  sound: { tool: 'geluid', acts: [{ type: 'set', control: 'mic', to: 'aan' }] },
  websearch: {
    tool: 'web',
    before: [
      { type: 'offer', search: 'school' },
      { type: 'search', search: 'school' },
    ],
    acts: [{ type: 'use', result: 'w3', on: true }],
  },
};

const level = realLevel('de-lege-stoel');
const present = ['s1', 's2', 's3', 's4', 's5'];

for (const [kind, { tool: id, before = [], acts }] of Object.entries(KINDS))
  test(`two who do the same in ${kind} before they see each other do it once`, () => {
    const { rules, content, kind: is } = level.tools.get(id)!;
    expect(is).toBe(kind);
    const act = (state: object, action: { type: string }, seat: string): object => {
      const after = rules.act(content, state, rules.action.parse(action) as never, { seat, present });
      return isRefused(after) ? state : after; // "somebody else has it already" leaves it as it is
    };
    const facts = (state: object): Readonly<Record<string, Fact>> => rules.facts(content, state, { present });
    let state = before.reduce<object>((now, action) => act(now, action, 's1'), rules.initial(content));
    for (const action of acts) {
      const once = act(state, action, 's1');
      expect(facts(act(once, action, 's2'))).toEqual(facts(once));
      expect(once).not.toBe(state);
      state = once;
    }
  });
