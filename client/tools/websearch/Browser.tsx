import { ArrowLeft, Globe, Search } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { WebsearchAction, WebsearchParts } from '../../../shared/tools/websearch/view.ts';
import { useT } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Part } from '../kit/Part.tsx';
import { Cluster } from '../../ui/flow/Cluster.tsx';
import { Stack } from '../../ui/flow/Stack.tsx';
import kit from '../kit/kit.module.css';
import { Page } from './Page.tsx';
import css from './websearch.module.css';

interface BrowserProps {
  view: WebsearchParts['web'];
  usable: boolean;
  act(action: WebsearchAction): Promise<boolean>;
}

/** A browser with an address bar: the possible searches, the results, and the open page. */
export function Browser({ view, usable, act }: BrowserProps) {
  const t = useT();
  const { page } = view;
  const back = useRef<HTMLDivElement>(null);
  const before = useRef(page?.id ?? null);
  const results = useRef<HTMLUListElement>(null);
  // The focus moves into an opened page, and back to its result when it closes.
  useEffect(() => {
    const was = before.current;
    before.current = page?.id ?? null;
    if (was === before.current) return;
    if (page) back.current?.querySelector('button')?.focus();
    else results.current?.querySelector<HTMLElement>(`[data-result="${CSS.escape(was ?? '')}"]`)?.focus();
  }, [page]);
  const search = view.searches.find(one => one.id === view.search);
  return (
    <Part title={t('tools.websearch.title')} hideTitle>
      <div className={css.browser}>
        <div className={css.chrome} ref={back}>
          {page && (
            <Button size="s" icon={ArrowLeft} disabled={!usable} onPress={() => void act({ type: 'back' })}>
              {t('tools.back')}
            </Button>
          )}
          <p className={css.address}>
            {page ? <Globe size={20} aria-hidden /> : <Search size={20} aria-hidden />}
            <span>{page?.address ?? search?.label ?? t('tools.websearch.nothingYet')}</span>
          </p>
        </div>
        <div className={css.screen}>
          {page ? (
            <Page page={page} />
          ) : (
            <>
              <p className={css.ask}>{t('tools.websearch.lookFor')}</p>
              <Cluster as="ul" gap={8}>
                {view.searches.map(one => (
                  <li key={one.id}>
                    <Button
                      icon={Search}
                      pressed={one.id === view.search}
                      disabled={!usable}
                      onPress={() => void act({ type: 'search', search: one.id })}
                    >
                      {one.label}
                    </Button>
                  </li>
                ))}
              </Cluster>
              {view.nothing && <p className={css.nothing}>{view.nothing}</p>}
              <Stack as="ul" gap={4} ref={results}>
                {view.results.map(result => (
                  <li key={result.id}>
                    <button
                      type="button"
                      data-result={result.id}
                      className={classes(kit.plain, css.result)}
                      aria-disabled={!usable || undefined}
                      onClick={() => usable && void act({ type: 'open', result: result.id })}
                    >
                      <span className={css.resultAddress}>{result.address}</span>
                      <span className={css.resultTitle}>{result.title}</span>
                      <span>{result.snippet}</span>
                      {result.read && <span className={kit.meta}>{t('tools.websearch.read')}</span>}
                    </button>
                  </li>
                ))}
              </Stack>
            </>
          )}
        </div>
      </div>
    </Part>
  );
}
