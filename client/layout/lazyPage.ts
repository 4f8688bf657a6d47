import { lazy, type ComponentType } from 'react';
import { loadTexts } from '../i18n/load.ts';

/** A page that is fetched with the texts it needs. */
export function lazyPage<P extends object>(load: () => Promise<ComponentType<P>>, ...texts: Parameters<typeof loadTexts>) {
  return lazy(async () => {
    const [page] = await Promise.all([load(), loadTexts(...texts)]);
    return { default: page };
  });
}
