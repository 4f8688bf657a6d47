import { describe, expect, test } from 'vitest';
import { playing, shape, text } from '../testing.ts';
import { letterRules } from './rules.ts';

const content = {
  options: [
    { id: 'niets', label: text('Niets', 'Nothing') },
    { id: 'persoonlijk', label: text('Persoonlijk', 'Personal') },
  ],
  personal: 'persoonlijk',
  others: [
    { id: 'berk', name: 'Sanne', label: text('Berk', 'Birch'), text: text('Beste Sanne.', 'Dear Sanne.') },
    { id: 'linde', name: 'Marijke', label: text('Linde', 'Lime'), text: text('Beste Marijke.', 'Dear Marijke.') },
    { id: 'wilg', name: 'Fatima', label: text('Wilg', 'Willow'), text: text('Beste Fatima.', 'Dear Fatima.') },
  ],
  second: text('U bent tweede.', 'You are second.'),
  send: text(
    'Wij kiezen {chosen}. Bewijs: {evidence}. Daarna {second}.',
    'We choose {chosen}. Evidence: {evidence}. Then {second}.',
  ),
  none: text('volgt', 'to follow'),
  evidence: [
    { id: 'E1', label: text('Rooster', 'Roster') },
    { id: 'E2', label: text('Klant', 'Customer') },
    { id: 'E3', label: text('Excel') },
  ],
};
const tool = playing(letterRules, content);
const composed = tool.does(
  tool.start,
  { type: 'compose', chosen: 'linde', second: 'wilg', evidence: ['E1', 'E2', 'E3'] },
  'game',
);

describe('letters', () => {
  test('the letter to the client contains the choice, the evidence and the second choice', () => {
    expect(tool.see(tool.start, 'send').letter).toBe('');
    expect(tool.see(composed, 'send').letter).toBe('Wij kiezen Linde. Bewijs: Rooster, Klant en Excel. Daarna Wilg.');
    expect(tool.see(composed, 'send', { language: 'en' }).letter).toBe(
      'We choose Lime. Evidence: Roster, Customer and Excel. Then Willow.',
    );
  });

  test('a letter without evidence cards still has complete sentences', () => {
    const empty = tool.does(tool.start, { type: 'compose', chosen: 'linde', second: 'wilg', evidence: [] }, 'game');
    expect(tool.see(empty, 'send').letter).toBe('Wij kiezen Linde. Bewijs: volgt. Daarna Wilg.');
  });

  test('personal messages go to the others by first name; the second choice gets an extra line', () => {
    const chosen = tool.does(composed, { type: 'choose', option: 'persoonlijk' });
    expect(tool.see(chosen, 'others').letters).toEqual([
      { to: 'Fatima', text: 'Beste Fatima. U bent tweede.' },
      { to: 'Sanne', text: 'Beste Sanne.' },
    ]);
  });

  test('the messages are hidden while another option is chosen', () => {
    expect(tool.see(tool.does(composed, { type: 'choose', option: 'niets' }), 'others')).toMatchObject({
      chosen: 'niets',
      letters: [],
    });
  });

  test('a letter cannot be sent before it is composed', () => {
    expect(tool.refusal(tool.start, { type: 'send' })).toBe('notReady');
    expect(tool.facts(tool.does(composed, { type: 'send' }))['send.sent']).toBe(true);
  });

  test('unknown options, people and cards are refused', () => {
    expect(tool.refusal(composed, { type: 'choose', option: 'bloemen' })).toBe('unknown');
    expect(tool.refusal(composed, { type: 'compose', chosen: 'es', second: 'wilg', evidence: [] })).toBe('unknown');
    expect(tool.refusal(composed, { type: 'compose', chosen: 'linde', second: 'wilg', evidence: ['E9'] })).toBe('unknown');
  });

  test('a letter that leaves out the evidence is an error in the level', () => {
    expect(letterRules.content.safeParse({ ...content, send: text('Wij kiezen {chosen}, dan {second}.') }).success).toBe(false);
  });

  test('facts have the same names and types in every state', () => {
    expect(shape(tool.facts(tool.does(composed, { type: 'send' })))).toEqual(shape(tool.facts(tool.start)));
  });
});
