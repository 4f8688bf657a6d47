import type { LocalisedText } from '../../text/localised.ts';
import { inSentence } from '../../text/titles.ts';
import type { CompiledLevel } from '../../level/compiled.ts';
import type { Spoken } from '../../level/speech.ts';
import { choiceLabel, coachName, itemName, listed, nameOf, speak, titleOf, whoIs, type ViewerContext } from './viewerContext.ts';

/** The text at a place such as "F.steps.0.gives.1.say" or "level.times.2.say". */
export function textAt(level: CompiledLevel, ref: string): LocalisedText {
  const [head, ...path] = ref.split('.');
  let node: unknown = head === 'level' ? level.level : level.puzzles.get(head!);
  for (const key of path) node = (node as Record<string, unknown> | undefined)?.[key];
  if (!node) throw new Error(`no text at ${ref}`);
  return node as LocalisedText;
}

export const speakRef = (viewer: ViewerContext, spoken: Spoken): string =>
  speak(viewer, textAt(viewer.level, spoken.ref), { kept: spoken.with });

/** Resolves the words of a phrase: `seat:s1` is a name, `who:s1` role and name, `puzzles:P1,P2` titles, `item:k6` its name, `label:l` an option. */
export function speakWords(viewer: ViewerContext, given: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, speakWord(viewer, value)]));
}

function speakWord(viewer: ViewerContext, value: string): string {
  const colon = value.indexOf(':');
  const [kind, rest] = [value.slice(0, colon), value.slice(colon + 1)];
  if (kind === 'seat') return nameOf(viewer, rest);
  if (kind === 'who') return whoIs(viewer, rest);
  if (kind === 'coach') return coachName(viewer, rest);
  if (kind === 'tool') return inSentence(viewer.level.tools.get(rest)?.title[viewer.language] ?? rest);
  if (kind === 'label') return choiceLabel(viewer, rest) ?? rest;
  if (kind === 'item') return inSentence(itemName(viewer, rest));
  if (kind === 'puzzles')
    return listed(
      viewer,
      rest.split(',').map(id => titleOf(viewer, id)),
    );
  return value;
}
