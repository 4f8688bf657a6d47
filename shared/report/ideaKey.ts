import { FIRST_LANGUAGE } from '../text/languages.ts';
import type { LocalisedText } from '../text/localised.ts';

/**
 * What a wrong idea is known by in counts that are kept when a session is gone: its text in the first language. An id would
 * stand for another idea once a level has changed.
 */
export const ideaKey = (idea: LocalisedText): string => idea[FIRST_LANGUAGE];
