import type { Locator } from '@playwright/test';
import type { ToolAction, ToolKind } from '../../../shared/tools/kinds.ts';
import type { Hand } from '../../support/hand.ts';

interface MainAction<K extends ToolKind> {
  state: string;
  does(hand: Hand, window: Locator): Promise<void>;
  sends: ToolAction<K>;
}
const button = (place: Locator, name: string | RegExp) => place.getByRole('button', { name }).first();
const group = (place: Locator, name: string | RegExp) => place.getByRole('group', { name });

/** What each window is for, done once, and the action that it must send. */
export const mainActions: { [K in ToolKind]: MainAction<K> } = {
  mail: {
    state: 'report',
    does: (hand, window) => hand.choose(window.getByLabel('De knop gaat naar een ander adres')),
    sends: { type: 'sign', sign: 'link', on: true },
  },
  login: {
    state: 'vault',
    does: (hand, window) => hand.choose(window.getByLabel(/^fiets-wolk-lepel-tuin/)),
    sends: { type: 'fill', password: 'c' },
  },
  network: {
    state: 'start',
    async does(hand, window) {
      await hand.press(button(window, 'planning'));
      await hand.press(button(window, 'Zet hier: Moet erin (EN)'));
    },
    sends: { type: 'chip', chip: 'planning', row: 'must' },
  },
  ats: {
    state: 'start',
    does: (hand, window) => hand.press(window.getByRole('switch', { name: 'Schooldiploma na 2000' })),
    sends: { type: 'switch', filter: 'F1', on: false },
  },
  privacy: {
    state: 'start',
    does: (hand, window) => hand.press(window.getByRole('switch', { name: /^foto/ })),
    sends: { type: 'field', field: 'f3', open: false },
  },
  board: {
    state: 'start',
    does: (hand, window) => hand.press(button(window, 'Marijke')),
    sends: { type: 'tap', name: 'Marijke', on: true },
  },
  ballot: {
    state: 'start',
    async does(hand, window) {
      await hand.press(button(window, '1e keus: Linde'));
      await hand.press(button(window, '2e keus: Wilg'));
      await hand.press(button(window, 'Geef mijn keuze door'));
    },
    sends: { type: 'vote', first: 'linde', second: 'wilg' },
  },
  dossier: {
    state: 'busy',
    does: (hand, window) => hand.press(button(window, 'Kies: Leerde zelf Excel')),
    sends: { type: 'pick', card: 'E3', on: true },
  },
  letter: {
    state: 'start',
    does: (hand, window) => hand.choose(window.getByLabel('Een persoonlijk bericht met reden')),
    sends: { type: 'choose', option: 'persoonlijk' },
  },
  notebook: {
    state: 'empty',
    async does(hand, window) {
      await hand.type(window.getByRole('textbox'), 'Ik maakte het rooster. Niemand miste een dienst.');
      await hand.press(button(window, 'Bewaar'));
    },
    sends: { type: 'write', text: 'Ik maakte het rooster. Niemand miste een dienst.' },
  },
  sheet: {
    state: 'start',
    async does(hand, window) {
      await hand.press(button(window, /^Maanden in dienst van 8/));
      await hand.type(window.getByRole('textbox', { name: /^Maanden in dienst van 8/ }), '30');
      await hand.press(button(window, 'Bewaar'));
    },
    sends: { type: 'cell', row: 'k8', value: 30 },
  },
  calendar: {
    state: 'start',
    async does(hand, window) {
      await hand.press(button(window, /^Sanne/));
      await hand.press(button(window, /^Zet Sanne hier: 11[.:]30/));
    },
    sends: { type: 'place', person: 'Sanne', slot: 't1' },
  },
  questions: {
    state: 'start',
    does: (hand, window) => hand.choose(window.getByLabel(/^Vertel over een boze klant/)),
    sends: { type: 'pick', question: 'q3', on: true },
  },
  sound: {
    state: 'start',
    does: (hand, window) => hand.choose(group(window, 'Camera').getByLabel('UIT')),
    sends: { type: 'set', control: 'camera', to: 'uit' },
  },
  videocall: {
    state: 'mine',
    does: (hand, window) => hand.press(button(window, /^U vraagt aan Marijke/)),
    sends: { type: 'ask', person: 'Marijke', question: 'q5' },
  },
  days: {
    state: 'start',
    does: (hand, window) => hand.choose(window.getByLabel(/^Sanne/)),
    sends: { type: 'choose', option: 'sanne' },
  },
  drive: {
    state: 'start',
    async does(hand, window) {
      await hand.press(button(window, /^12 november/));
      await hand.press(button(window, 'Zet terug: 12 november'));
    },
    sends: { type: 'restore', version: 'v3' },
  },
  websearch: {
    state: 'results',
    does: (hand, window) => hand.choose(window.getByRole('checkbox', { name: /^Nieuwsblad Merendonk/ })),
    sends: { type: 'use', result: 'w4', on: true },
  },
  rubric: {
    state: 'mine',
    does: (hand, window) =>
      hand.choose(
        window
          .getByRole('listitem')
          .filter({ has: window.page().getByRole('heading', { name: /^Klantgericht/i }) })
          .getByRole('group', { name: 'Staat er wat daarna beter ging?' })
          .getByLabel('Ja'),
      ),
    sends: { type: 'tick', card: 'Linde', demand: 'Klantgericht', did: true, better: true },
  },
  ai: {
    state: 'prompt',
    does: (hand, window) => hand.choose(window.getByLabel(/^Zoek op internet/)),
    sends: { type: 'prompt', prompt: 'p3' },
  },
  sorting: {
    state: 'start',
    does: (hand, window) => hand.choose(group(window, /vulde elke dag/).getByLabel('digitaal')),
    sends: { type: 'place', row: 'Ruben2', bin: 'digitaal' },
  },
};
