import type { OwnTap } from '../../../../shared/protocol/view.ts';
import { RevealPage } from '../../../features/reveal/RevealPage.tsx';
import { REVEAL } from '../../scenes/reveal.ts';
import { riaSees } from '../../scenes/player.ts';
import { press, type Specimens } from '../../specimen.ts';

const show = () => <RevealPage />;
const NEXT = 'footer button:nth-of-type(2)';
const seen = (done: string[], change: Partial<typeof REVEAL> = {}) => ({
  view: riaSees({ phase: 'reveal', reveal: { ...REVEAL, done, ...change } }),
});
const SKILLS = [
  { puzzle: 'P11', title: 'Het bewijs', skill: 'uw bewijs', say: 'Kunt u dit zelf: bewijs over uzelf opschrijven?' },
  { puzzle: 'P12', title: 'De AI', skill: 'AI gebruiken', say: 'Kunt u dit zelf: AI gebruiken?' },
  { puzzle: 'P3', title: 'De zoektocht', skill: 'zoeken en gevonden worden', say: 'Kunt u dit zelf: zoeken en gevonden worden?' },
];
const asked = (tap: OwnTap | null) => {
  const own = SKILLS.map((one, at) => ({ ...one, tap: at === 0 ? tap : null }));
  return { view: riaSees({ phase: 'reveal', reveal: { ...REVEAL, done: [] }, own, ownMoment: { id: 'P12', skills: own } }) };
};
const STAGES = ['call', 'everybody', 'moment', 'next moment', 'picture', 'question'];

export const frame = 'page';
export const specimens: Specimens = {
  ...Object.fromEntries(
    STAGES.map((name, at) => [name, { show, store: seen([]), after: press(...Array<string>(at).fill(NEXT)) }]),
  ),
  'how about you': { show, store: asked(null), after: press(...Array<string>(6).fill(NEXT)) },
  'how about you, answered': { show, store: asked('learn'), after: press(...Array<string>(6).fill(NEXT)) },
  'call of somebody unnamed': { show, store: seen([], { caller: null }) },
  'ready, others read': { show, store: seen(['s1', 's3']) },
  'everybody is ready': { show, store: seen(['s1', 's2', 's3', 's4', 's5']) },
};
