import { z } from 'zod';
import { FIRST_LANGUAGE } from '../text/languages.ts';
import { LocalisedText } from '../text/localised.ts';
import type { Viewer } from './contract.ts';
import { OptionId, type OptionView } from './options.ts';

/** One option of a choice, as a level writes it. */
export const Option = z.strictObject({ id: OptionId, label: LocalisedText });
export type Option = z.infer<typeof Option>;

/** A list of things with an id, at least one, no id twice. */
export const listOf = <T extends z.ZodType<{ id: string }>>(item: T) =>
  z
    .array(item)
    .min(1)
    .superRefine((list, ctx) => {
      for (const id of doubles(list.map(entry => entry.id)))
        ctx.addIssue({ code: 'custom', message: `the id "${id}" stands here twice` });
    });

export const Options = listOf(Option);

export const doubles = (ids: readonly string[]): string[] => [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];

/** Ids among `used` that `known` does not have: for a check that names them. */
export const strangers = (used: readonly string[], known: readonly { id: string }[]): string[] =>
  used.filter(id => !known.some(entry => entry.id === id));

export const has = (list: readonly { id: string }[], id: string): boolean => list.some(entry => entry.id === id);

export const find = <T extends { id: string }>(list: readonly T[], id: string): T | undefined =>
  list.find(entry => entry.id === id);

export const optionViews = (options: readonly Option[], viewer: Viewer): OptionView[] =>
  options.map(option => ({ id: option.id, label: viewer.say(option.label) }));

/** Names in the order in which people look them up, so that nobody stands on top by chance. */
export const byName = (one: { name: string }, other: { name: string }): number =>
  one.name.localeCompare(other.name, FIRST_LANGUAGE);
