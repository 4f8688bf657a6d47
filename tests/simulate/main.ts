import { parseArgs } from 'node:util';
import { putInPlace, realNow } from './time/standIns.ts';

putInPlace(); // before the server is loaded
const { makeGround } = await import('./ground.ts');
const { invent } = await import('./story/invent.ts');
const { tellStory } = await import('./tellStory.ts');

const { values } = parseArgs({ options: { seeds: { type: 'string', default: '100' }, from: { type: 'string', default: '1' } } });
const { ground, throwAway } = await makeGround();
const from = Number(values.from);
const began = realNow();
for (let seed = from; seed < from + Number(values.seeds); seed++) {
  const t0 = realNow();
  const told = await tellStory(ground, invent(seed));
  console.log(seed, told.broken ? `${told.broken}` : 'good', told.steps, told.entries, Math.round(told.minutes), told.events, Math.round(realNow() - t0));
  if (told.broken && Number(values.seeds) === 1) console.log(told.lines.join('\n'));
}
console.log(Math.round(realNow() - began));
throwAway();
