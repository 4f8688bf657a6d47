import { LocalisedText } from '../../../shared/text/localised.ts';

/** Helpers to write the toy level. Texts that players may not see too early start with SECRET. */
export const t = (nl: string, en = `${nl} (en)`) => LocalisedText.parse({ nl, en });
export const hints = (id: string) => [1, 2, 3].map(n => t(`SECRET-hint-${id}-${n}`, `SECRET-en-hint-${id}-${n}`));
export const set = (field: string, to: string) => ({
  tool: field.split('/')[0],
  action: { type: 'set', field: field.split('/')[1], to },
});

export const role = (id: string, number: number, shape: string, name: string, packs: string[]) => ({
  id,
  number,
  shape,
  name: t(name, `${name}E`),
  the: t(`de ${name}`, `the ${name}E`),
  also: t(`ook${name}`, `also${name}`),
  card: t(`U bent ${name}.`),
  packs,
});
export const item = (id: string, pack: string, more: object = {}) => ({
  id,
  pack,
  kind: 'note',
  name: t(`briefje ${id}`, `note ${id}`),
  sentences: [t(`SECRET-${id}-0`, `SECRET-en-${id}-0`), t(`SECRET-${id}-1`, `SECRET-en-${id}-1`)],
  ...more,
});
export const puzzle = (id: string, lead: string, info: string[], needs: string[], more: object) => ({
  id,
  title: t(`Taak ${id}`, `Task ${id}`),
  short: t(id),
  goal: t(`Doe ${id}.`),
  lead,
  info,
  needs,
  minutes: 5,
  digcomp: [],
  strip: t(`Nu ${id}.`, `Now ${id}.`),
  ...more,
});
export const button = { button: t('Klaar', 'Done') };
export const field = (options: string[], start = 'none') => ({ options: ['none', ...options], start });
