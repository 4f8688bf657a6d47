import { describe, expect, it } from 'vitest';
import { aSessionView } from '../../shared/protocol/sessionView.fixtures.ts';
import { helpTopicOf } from './helpTopic.ts';

const NOTHING = { view: null, session: null };

describe('the help of a page', () => {
  it.each([
    ['/', 'join'],
    ['/m/molen-borstel-224', 'join'],
    ['/thuis', 'selfCheck'],
    ['/thuis/molen-borstel-224', 'selfCheck'],
    ['/eigen', 'own'],
    ['/eigen/plan', 'own'],
    ['/later', 'later'],
    ['/privacy', 'reading'],
    ['/over', 'reading'],
  ])('%s is about that page', (path, topic) => expect(helpTopicOf(NOTHING, path)).toBe(topic));

  it('is about the own page, though this device still waits for a game', () =>
    expect(helpTopicOf({ view: null, session: aSessionView() }, '/eigen')).toBe('own'));

  it('is about the waiting room where one waits for a game, and about the forms where there is none', () => {
    const waits = aSessionView();
    expect(helpTopicOf({ view: null, session: waits }, '/spel')).toBe('lobby');
    const fills = { ...waits, session: { ...waits.session, forms: 1 as const } };
    expect(helpTopicOf({ view: null, session: fills }, '/spel')).toBe('forms');
  });
});
