import { lazy, type ComponentType } from 'react';
import { loadTexts } from '../i18n/load.ts';

/** A page that is loaded, together with its texts, when it is first shown. */
export function lazyPage<P extends object>(load: () => Promise<ComponentType<P>>, ...texts: Parameters<typeof loadTexts>) {
  return lazy(async () => {
    const [page] = await Promise.all([load(), loadTexts(...texts)]);
    return { default: page };
  });
}
