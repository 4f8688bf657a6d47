import { expect, test } from 'vitest';
import type { PlayerView } from '../../shared/protocol/view.ts';
import { paceAt } from './pace.ts';
import { Talker } from './Talker.ts';

const given = () => ({ deed: false, result: false, word: null as string | null });

test('a practice player says something kind about everybody’s sentence, once', () => {
  const sentences = ['s2', 's3', 's4'].map(seat => ({ seat, name: seat, text: 'Ik maakte het rooster.', given: given() }));
  const view = {
    me: { seat: 's1' },
    debrief: { sentence: null, sharing: { sentence: false }, sentences, praise: [{ id: 'slim', label: 'slim' }] },
  } as unknown as PlayerView;
  const talker = new Talker({ pace: paceAt(1), random: () => 0.1 } as ConstructorParameters<typeof Talker>[0]);
  const said: string[] = [];
  for (let move = talker.next(view); move; move = talker.next(view)) {
    const command = move.command as { type: string; to: string; what?: 'deed' | 'result'; word?: string };
    said.push(`${command.to} ${command.what ?? command.word}`);
    const about = sentences.find(({ seat }) => seat === command.to)!;
    if (command.what) about.given = { ...about.given, [command.what]: true };
    else about.given = { ...about.given, word: command.word! };
  }
  expect(said).toEqual(['s2', 's3', 's4'].flatMap(seat => [`${seat} deed`, `${seat} result`, `${seat} slim`]));
});
