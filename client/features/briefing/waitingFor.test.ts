import { describe, expect, it } from 'vitest';
import type { PlayerView } from '../../../shared/protocol/view.ts';
import { inLines, waitingFor } from './waitingFor.ts';

const person = (seat: string, name: string, away = false) => ({ seat, name, away }) as PlayerView['team']['people'][number];

describe('the briefing', () => {
  it('waits for others who are still reading, but not for those who are away', () => {
    const view = {
      team: {
        id: 't',
        name: 'Linde',
        people: [person('s1', 'Ria'), person('s2', 'Kees'), person('s3', 'Anneke', true), person('s4', 'Joseph')],
      },
      me: { seat: 's4' },
      briefing: { ready: ['s1'] },
    } as unknown as PlayerView;
    expect(waitingFor(view)).toEqual(['Kees']);
  });
  it('splits a long text into paragraphs of two sentences', () => {
    expect(inLines('Bas is ziek. Ilse belt om 17.00 uur. Werk samen.')).toEqual([
      'Bas is ziek. Ilse belt om 17.00 uur.',
      'Werk samen.',
    ]);
  });
});
