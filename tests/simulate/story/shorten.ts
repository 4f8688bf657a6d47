import type { Action, Story } from './Action.ts';

/** Whether a story violates the same invariant. */
type Breaks = (story: Story) => Promise<boolean>;

const CALM_WAITS = [0, 50, 1000];

/** Shrinks a story that violates an invariant: first removes whole parts, then single actions, then time. */
export async function shorten(story: Story, breaks: Breaks, tries = 300): Promise<Story> {
  let left = tries;
  const still = async (other: Story): Promise<boolean> => left-- > 0 && (await breaks(other));
  let short = await fewerActions(story, still);
  for (const smaller of smallerSettings(short)) if (await still(smaller)) short = smaller;
  short = await fewerActions(short, still);
  for (const [at, action] of short.actions.entries())
    for (const wait of CALM_WAITS) {
      if (wait >= action.wait) break;
      const quicker = { ...short, actions: short.actions.with(at, { ...action, wait }) };
      if (!(await still(quicker))) continue;
      short = quicker;
      break;
    }
  return short;
}

async function fewerActions(story: Story, still: Breaks): Promise<Story> {
  let { actions } = story;
  for (let size = Math.ceil(actions.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let at = actions.length - size; at > -size; at -= size) {
      const from = Math.max(0, at);
      const fewer: Action[] = actions.toSpliced(from, at + size - from);
      if (fewer.length < actions.length && (await still({ ...story, actions: fewer }))) actions = fewer;
    }
  return { ...story, actions };
}

/** Simpler set-ups: fewer people, teams and coaches, and no special options. */
function* smallerSettings(story: Story): Generator<Story> {
  yield { ...story, coaches: 1 };
  yield { ...story, pace: 'normal', holdReveal: false };
  for (let teams = 1; teams < story.teams.length; teams++) yield { ...story, teams: story.teams.slice(0, teams) };
  for (const size of [1, 2, 3]) yield { ...story, teams: story.teams.map(most => Math.min(most, size)) };
  for (const people of [1, 2, 3, 4]) if (people < story.people) yield { ...story, people };
}
