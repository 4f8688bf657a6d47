import { PSEUDO_LANGUAGE } from '../../shared/text/languages.ts';
import { pseudoText } from '../../shared/text/pseudo.ts';
import type { Texts } from './localeFiles.ts';
import { firstTextOf } from './problems.ts';
import { keysFor } from './plurals.ts';

/** The texts of the pseudo-language, made from those of the first language. */
export const pseudoTexts = (first: Texts): Texts =>
  new Map(keysFor(PSEUDO_LANGUAGE, first.keys()).map(key => [key, pseudoText(firstTextOf(key, first) ?? '')]));
