import { describe, expect, test } from 'vitest';
import { playing, shape, text, wordsIn } from '../testing.ts';
import { mailRules } from './rules.ts';

const translated = (word: string) => text(word, `${word} in English`);
const option = (id: string) => ({ id, label: translated(id) });
const tool = playing(mailRules, {
  mails: [
    { id: 'm1', from: 'Ilse', address: 'ilse@haven.example', subject: translated('vraag') },
    {
      id: 'm2',
      from: 'Haven',
      address: 'hr@ha-ven.example',
      subject: translated('spoed'),
      link: { button: translated('inloggen'), address: 'http://nep.example', page: translated('oefening') },
    },
    { id: 'm9', from: 'Later', address: 'later@haven.example', subject: translated('later') },
  ],
  does: [option('melden'), option('weggooien')],
  signs: [option('haast'), option('link'), option('afzender')],
  wanted: 2,
});

describe('mail', () => {
  test('shows only the mails that this person may read, in their language', () => {
    const { mails } = tool.see(tool.start, 'inbox', { language: 'en' });
    expect(mails.map(mail => mail.mail)).toEqual(['m1', 'm2']);
    expect(mails[1]).toMatchObject({
      subject: 'spoed in English',
      sentences: [{ id: 'm2.0', text: 'words of m2' }],
      verdict: 'none',
    });
  });

  test('hides the address of a button until it is looked up', () => {
    expect(wordsIn(tool.see(tool.start, 'inbox'))).not.toContain('nep.example');
    const looked = tool.does(tool.start, { type: 'showLink', mail: 'm2' });
    expect(tool.see(looked, 'inbox').mails[1]?.link).toEqual({ button: 'inloggen', address: 'http://nep.example' });
  });

  test('a click opens the page until it is closed, and is remembered', () => {
    const clicked = tool.does(tool.start, { type: 'click', mail: 'm2' });
    expect(tool.see(clicked, 'inbox').mails[1]?.page).toBe('oefening');
    const closed = tool.does(clicked, { type: 'closePage', mail: 'm2' });
    expect(tool.see(closed, 'inbox').mails[1]?.page).toBeNull();
    expect(tool.facts(closed)['inbox.clicked']).toEqual(['m2']);
  });

  test('filling in the report closes the page, so that it never outlives the puzzle', () => {
    const done = tool.all([
      { type: 'click', mail: 'm2' },
      { type: 'report', mail: 'm2', does: 'melden', signs: ['haast'] },
    ]);
    expect(tool.see(done, 'inbox').mails[1]?.page).toBeNull();
  });

  test('a colleague judges only senders that were asked about', () => {
    expect(tool.refusal(tool.start, { type: 'judge', mail: 'm2', listed: false })).toBe('closed');
    const asked = tool.does(tool.start, { type: 'askCheck', mail: 'm2' });
    expect(tool.see(asked, 'check').asked).toEqual([
      { mail: 'm2', from: 'Haven', address: 'hr@ha-ven.example', verdict: 'asked' },
    ]);
    expect(tool.facts(tool.does(asked, { type: 'judge', mail: 'm2', listed: false }))['check.m2']).toBe('notListed');
  });

  test('a half-filled report is kept, and too many or unknown signs are refused', () => {
    const half = tool.does(tool.start, { type: 'report', mail: 'm2', does: '', signs: ['haast'] });
    expect(tool.see(half, 'report')).toMatchObject({ mail: 'm2', chosen: '', ticked: ['haast'], wanted: 2 });
    expect(tool.refusal(half, { type: 'report', mail: 'm2', does: '', signs: ['haast', 'link', 'afzender'] })).toBe('tooMany');
    expect(tool.refusal(half, { type: 'report', mail: 'm2', does: '', signs: ['geld'] })).toBe('unknown');
    expect(tool.refusal(half, { type: 'report', mail: 'm8', does: '', signs: [] })).toBe('unknown');
  });

  test('what two people choose in the report at the same moment stands', () => {
    const both = tool.all([
      ['s1', { type: 'report', mail: 'm2' }],
      ['s2', { type: 'report', does: 'melden' }],
      ['s1', { type: 'sign', sign: 'haast', on: true }],
      ['s2', { type: 'sign', sign: 'haast', on: true }],
      ['s2', { type: 'sign', sign: 'link', on: true }],
    ]);
    expect(tool.see(both, 'report')).toMatchObject({ mail: 'm2', chosen: 'melden', ticked: ['haast', 'link'] });
    const off = tool.does(both, { type: 'sign', sign: 'haast', on: false });
    expect(tool.facts(off)['report.signs']).toEqual(['link']);
    expect(tool.refusal(both, { type: 'sign', sign: 'afzender', on: true })).toBe('tooMany');
    expect(tool.refusal(both, { type: 'sign', sign: 'geld', on: true })).toBe('unknown');
  });

  test('who asks for a check that was answered at the same moment does not undo the answer', () => {
    const judged = tool.all([
      { type: 'askCheck', mail: 'm2' },
      { type: 'judge', mail: 'm2', listed: false },
      { type: 'askCheck', mail: 'm2' },
    ]);
    expect(tool.facts(judged)['check.m2']).toBe('notListed');
  });

  test('unknown mails and buttons that are not there are refused', () => {
    expect(tool.refusal(tool.start, { type: 'askCheck', mail: 'm8' })).toBe('unknown');
    expect(tool.refusal(tool.start, { type: 'click', mail: 'm1' })).toBe('unknown');
  });

  test('facts have the same names and types in every state', () => {
    const later = tool.all([
      { type: 'askCheck', mail: 'm1' },
      { type: 'judge', mail: 'm1', listed: true },
      { type: 'report', mail: 'm1', does: 'melden', signs: ['haast'] },
    ]);
    expect(shape(tool.facts(later))).toEqual(shape(tool.facts(tool.start)));
  });
});
