import type { Locator } from '@playwright/test';
import type { ToolAction, ToolKind } from '../../../shared/tools/kinds.ts';

interface SameAtOnce<K extends ToolKind> {
  state: string;
  /** What this person has pressed before: a word, a sentence. */
  before?(window: Locator): Locator;
  /** What a colleague does at the moment that this person is about to do it. */
  colleague: ToolAction<K>;
  /** What then lies under the finger, and would undo it. */
  again(window: Locator): Locator;
}
const button = (name: string | RegExp) => (window: Locator) => window.getByRole('button', { name }).first();
const toggle = (name: RegExp) => (window: Locator) => window.getByRole('switch', { name });
const label =
  (words: string | RegExp, group?: string | RegExp) =>
  (window: Locator): Locator =>
    (group === undefined ? window : window.getByRole('group', { name: group })).locator('label').filter({ hasText: words });

/** For every kind of tool, the press that two people do at the same moment; null: each acts on something of their own. */
export const sameAtOnce: { [K in ToolKind]: SameAtOnce<K> | null } = {
  ai: {
    state: 'report',
    before: button(/Linde is vast al wat ouder/),
    colleague: { type: 'mark', sentence: 's3', label: 'oordeel' },
    again: label('De kaart zegt iets anders'),
  },
  ats: {
    state: 'start',
    colleague: { type: 'switch', filter: 'F1', on: false },
    again: toggle(/Schooldiploma na 2000/),
  },
  ballot: null,
  board: { state: 'start', colleague: { type: 'tap', name: 'Marijke', on: true }, again: button(/Marijke/) },
  calendar: {
    state: 'start',
    before: button(/^Sanne/),
    colleague: { type: 'place', person: 'Sanne', slot: 't1' },
    again: button(/: Sanne, 11/),
  },
  days: { state: 'start', colleague: { type: 'choose', option: 'sanne' }, again: label(/^Marijke/) },
  dossier: {
    state: 'busy',
    colleague: { type: 'pick', card: 'E3', on: true },
    again: button(/: Leerde zelf Excel/),
  },
  drive: {
    state: 'start',
    colleague: { type: 'share', person: 'Ilse', right: 'lezen' },
    again: label('veranderen', /^Ilse/),
  },
  letter: {
    state: 'start',
    colleague: { type: 'choose', option: 'persoonlijk' },
    again: label('Een standaardmail'),
  },
  login: { state: 'phone', colleague: { type: 'approve', request: 'r47' }, again: button('Terug') },
  mail: {
    state: 'report',
    colleague: { type: 'sign', sign: 'link', on: true },
    again: label('De knop gaat naar een ander adres'),
  },
  network: {
    state: 'start',
    before: button('planning'),
    colleague: { type: 'chip', chip: 'planning', row: 'must' },
    again: button(/^Haal weg/),
  },
  notebook: null,
  privacy: { state: 'start', colleague: { type: 'field', field: 'f3', open: false }, again: toggle(/^foto/) },
  questions: {
    state: 'start',
    colleague: { type: 'pick', question: 'q3', on: true },
    again: label(/een boze klant/),
  },
  rubric: {
    state: 'weights',
    colleague: { type: 'weight', demand: 'Klantgericht', to: 3 },
    again: label('× 2', 'Klantgericht'),
  },
  sheet: { state: 'start', colleague: { type: 'average', on: true }, again: button('Gemiddelde') },
  sorting: {
    state: 'start',
    colleague: { type: 'place', row: 'Ruben2', bin: 'digitaal' },
    again: label('klantgericht', /vulde elke dag/),
  },
  sound: { state: 'start', colleague: { type: 'set', control: 'camera', to: 'uit' }, again: label('AAN', 'Camera') },
  videocall: null,
  websearch: {
    state: 'results',
    colleague: { type: 'use', result: 'w4', on: true },
    again: label(/Nieuwsblad Merendonk/),
  },
};
