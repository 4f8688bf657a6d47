import { createContext, use } from 'react';

/** The few words that widgets say by themselves, in the language of who looks. */
export interface UiWords {
  close: string;
  on: string;
  off: string;
  notYet: string;
  done: string;
  wider: string;
  narrower: string;
  messages: string;
  dismiss: string;
  charsLeft: (count: number) => string;
}

/** `layout/WidgetWords.tsx` fills it from the texts; widgets themselves know no texts and no store. */
export const UiWordsContext = createContext<UiWords | null>(null);

/** Throws outside of a provider: a widget without words would be a silent one. */
export function useUiWords(): UiWords {
  const words = use(UiWordsContext);
  if (!words) throw new Error('a widget stands outside of <WidgetWords>');
  return words;
}
