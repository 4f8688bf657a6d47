import { FIRST_LANGUAGE } from '../text/languages.ts';
import type { LocalisedText } from '../text/localised.ts';

/**
 * Identifies a misconception in counts that outlive the session: its text in the first language. An id could mean another
 * idea after a change of the level.
 */
export const ideaKey = (idea: LocalisedText): string => idea[FIRST_LANGUAGE];
