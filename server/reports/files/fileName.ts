import type { WordKey } from '../../../shared/text/words.ts';
import type { Language } from '../../../shared/text/localised.ts';
import { readerIn } from '../../texts/words.ts';
import { dayOf } from '../days.ts';

const LONGEST = 60;
type Kind = WordKey extends infer Key ? (Key extends `server.csv.name.${infer Name}` ? Name : never) : never;

/** "verslag-werkplein-merendonk-2026-11-22.pdf": what it is, of which group, on which day. Letters that every system can store. */
export function fileName(
  kind: Kind,
  about: { group: string | null; day: number; ending: string },
  { language, timeZone }: { language: Language; timeZone: string },
): string {
  const parts = [readerIn(language).say(`server.csv.name.${kind}`), slug(about.group ?? ''), dayOf(about.day, timeZone)];
  return `${parts.filter(Boolean).join('-')}.${about.ending}`;
}

const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '') // accents
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
    .slice(0, LONGEST)
    .trim()
    .replaceAll(' ', '-');
