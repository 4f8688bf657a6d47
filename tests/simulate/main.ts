import { parseArgs } from 'node:util';
import { readFileSync } from 'node:fs';
import { installGlobals, realNow } from './time/simulatedGlobals.ts';

const USAGE = `npm run simulate -- [--seeds 100] [--from 1] [--story <file>] [--faults net,disk,kill,time,damage,engine,frames]
    [--past <what is known already, a regular expression>] [--long] [--each] [--prints]
  --from N --seeds 1 plays one story again, and tells all of it with --long; a file of --story holds one as it was printed`;

installGlobals(); // before the server is loaded
const { makeGround } = await import('./ground.ts');
const { invent } = await import('./story/invent.ts');
const { FAULTS } = await import('./story/Action.ts');
const { shorten } = await import('./story/shorten.ts');
const { tellStory } = await import('./tellStory.ts');
const { Tally } = await import('./Tally.ts');
type Story = ReturnType<typeof invent>;

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '100' },
    from: { type: 'string', default: '1' },
    story: { type: 'string' },
    faults: { type: 'string', default: FAULTS.join() },
    past: { type: 'string' },
    long: { type: 'boolean', default: false }, // the story as it is, not shortened
    each: { type: 'boolean', default: false }, // on after the first that breaks
    prints: { type: 'boolean', default: false }, // of what each story left, to compare
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
const kinds = FAULTS.filter(kind => values.faults.split(',').includes(kind));
const past = values.past === undefined ? null : new RegExp(values.past);
const from = Number(values.from);
const stories: Iterable<Story> = values.story ? [JSON.parse(readFileSync(values.story, 'utf8')) as Story] : invented();

const { ground, throwAway } = await makeGround();
const tally = new Tally();
for (const story of stories) {
  const began = realNow();
  const told = await tellStory(ground, story, past);
  tally.add(story.seed, told, realNow() - began);
  if (values.prints) console.log(`print of seed ${story.seed}: ${told.print}`);
  if (values.long) console.log(told.lines.join('\n'));
  if (!told.broken) continue;
  console.log(`\nSeed ${story.seed} breaks a rule: ${told.broken.message}`);
  if (!values.long) await tellShortest({ ...story, actions: story.actions.slice(0, told.steps + 1) }, told.broken.kind);
  if (!values.each) break;
}
console.log(`\n${tally.words()}`);
throwAway();
process.exit(tally.broken > 0 ? 1 : 0);

function* invented(): Generator<Story> {
  for (let seed = from; seed < from + Number(values.seeds); seed++) yield invent(seed, kinds);
}

async function tellShortest(story: Story, kind: string): Promise<void> {
  const short = await shorten(story, async other => (await tellStory(ground, other, past)).broken?.kind === kind);
  const told = await tellStory(ground, short, past);
  console.log(`The shortest story that breaks it, of ${short.actions.length} steps:\n`);
  console.log(told.lines.map(line => `  ${line}`).join('\n'));
  console.log(`\n  as a file for --story:\n  ${JSON.stringify(short)}`);
}
