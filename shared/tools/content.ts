import { z } from 'zod';
import { FIRST_LANGUAGE } from '../text/languages.ts';
import { LocalisedText } from '../text/localised.ts';
import type { Viewer } from './contract.ts';
import { OptionId, type OptionView } from './options.ts';

/** One option of a choice, in a level's content. */
export const Option = z.strictObject({ id: OptionId, label: LocalisedText });
export type Option = z.infer<typeof Option>;

/** A list of at least one entry, with unique ids. */
export const listOf = <T extends z.ZodType<{ id: string }>>(item: T) =>
  z
    .array(item)
    .min(1)
    .superRefine((list, ctx) => {
      for (const id of duplicates(list.map(entry => entry.id)))
        ctx.addIssue({ code: 'custom', message: `the id "${id}" stands here twice` });
    });

export const Options = listOf(Option);

export const duplicates = (ids: readonly string[]): string[] => [
  ...new Set(ids.filter((id, index) => ids.indexOf(id) !== index)),
];

/** The ids in `used` that are not in `known`, for an error that names them. */
export const unknownIds = (used: readonly string[], known: readonly { id: string }[]): string[] =>
  used.filter(id => !known.some(entry => entry.id === id));

export const has = (list: readonly { id: string }[], id: string): boolean => list.some(entry => entry.id === id);

export const find = <T extends { id: string }>(list: readonly T[], id: string): T | undefined =>
  list.find(entry => entry.id === id);

export const optionViews = (options: readonly Option[], viewer: Viewer): OptionView[] =>
  options.map(option => ({ id: option.id, label: viewer.say(option.label) }));

/** Compares by name: alphabetical, so that the order of a list favours nobody. */
export const byName = (one: { name: string }, other: { name: string }): number =>
  one.name.localeCompare(other.name, FIRST_LANGUAGE);
