import { createContext, use } from 'react';

/** The few words that widgets use themselves, in the viewer's language. */
export interface UiWords {
  close: string;
  on: string;
  off: string;
  notYet: string;
  done: string;
  messages: string;
  dismiss: string;
  charsLeft: (count: number) => string;
}

/** Filled by `layout/WidgetWords.tsx` from the texts; widgets themselves know no texts and no store. */
export const UiWordsContext = createContext<UiWords | null>(null);

/** Throws without a provider, since a widget without words would have no accessible name. */
export function useUiWords(): UiWords {
  const words = use(UiWordsContext);
  if (!words) throw new Error('a widget stands outside of <WidgetWords>');
  return words;
}
