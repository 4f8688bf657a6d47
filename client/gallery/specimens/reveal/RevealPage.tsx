import { RevealPage } from '../../../features/reveal/RevealPage.tsx';
import { REVEAL } from '../../scenes/reveal.ts';
import { riaSees } from '../../scenes/player.ts';
import { press, type Specimens } from '../../specimen.ts';

const show = () => <RevealPage />;
const NEXT = 'article button';
const seen = (done: string[], change: Partial<typeof REVEAL> = {}) => ({
  view: riaSees({ phase: 'reveal', reveal: { ...REVEAL, done, ...change } }),
});
const STAGES = ['call', 'everybody', 'moment', 'next moment', 'picture', 'question'];

export const frame = 'page';
export const specimens: Specimens = {
  ...Object.fromEntries(
    STAGES.map((name, at) => [name, { show, store: seen([]), after: press(...Array<string>(at).fill(NEXT)) }]),
  ),
  'call of somebody unnamed': { show, store: seen([], { caller: null }) },
  'ready, others read': { show, store: seen(['s1', 's3']) },
  'everybody is ready': { show, store: seen(['s1', 's2', 's3', 's4', 's5']) },
};
