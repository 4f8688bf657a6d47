import type { ReactNode } from 'react';
import { useT } from '../i18n/index.ts';
import { UiWordsContext, type UiWords } from '../ui/words.ts';

/** Provides the widgets with their words, in this person's language. Wraps every page. */
export function WidgetWords({ children }: { children: ReactNode }) {
  const t = useT();
  const words: UiWords = {
    close: t('common.close'),
    on: t('common.on'),
    off: t('common.off'),
    notYet: t('common.notYet'),
    done: t('common.done'),
    messages: t('common.messages'),
    dismiss: t('common.dismiss'),
    charsLeft: count => t('common.charsLeft', { count }),
  };
  return <UiWordsContext value={words}>{children}</UiWordsContext>;
}
