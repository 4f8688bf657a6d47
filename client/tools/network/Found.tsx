import { useEffect, useRef, type Ref } from 'react';
import type { ToolParts } from '../../../shared/tools/kinds.ts';
import { useT } from '../../i18n/index.ts';
import { announce } from '../../ui/LiveRegion.tsx';
import { ReadAloud } from '../../layout/ReadAloud.tsx';
import { Part } from '../kit/Part.tsx';
import { Silhouette } from '../kit/Silhouette.tsx';
import { Row } from '../../ui/flow/Row.tsx';
import kit from '../kit/kit.module.css';
import css from './network.module.css';

interface FoundProps {
  view: ToolParts<'network'>['search'];
  top: Ref<HTMLDivElement>; // what the jump button scrolls to, in one column
  busy: boolean;
}

/** The search in plain words and as a Boolean query, and the people it finds. */
export function Found({ view, top, busy }: FoundProps) {
  const t = useT();
  const count = view.hits.length;
  const said = `${count} ${t('tools.network.found', { count })}`;
  const before = useRef(said);
  useEffect(() => {
    if (before.current !== said) announce(said);
    before.current = said;
  }, [said]);
  const read = () => [view.sentence, said, ...view.hits.map(hit => hit.name)].join('. ');
  return (
    <Part title={said} hideTitle busy={busy}>
      <div className={css.query}>
        <p>
          <span className={kit.meta}>{t('tools.network.inWords')}</span>
          <br />
          {view.sentence}
        </p>
        {view.query && (
          <p>
            <span className={kit.meta}>{t('tools.network.forMachine')}</span>
            <br />
            <code className={css.code} lang="en" translate="no">
              {view.query}
            </code>
          </p>
        )}
      </div>
      <Row gap={10} className={css.count} ref={top} tabIndex={-1}>
        <p>
          <b>{count}</b> {t('tools.network.found', { count })}{' '}
          <span className={kit.meta}>{t('tools.network.ofTotal', { total: view.total })}</span>
        </p>
        <ReadAloud text={read} compact />
      </Row>
      {count === 0 ? (
        <p className={css.nobody}>{t('tools.network.nobody')}</p>
      ) : (
        <ul className={css.people}>
          {view.hits.map(hit => (
            <li key={hit.id}>
              <Silhouette size={36} />
              <div className={css.person}>
                <b>{hit.name}</b>
                <span className={css.minutes}>{t('tools.minutes', { count: hit.minutes })}</span>
                <span className={kit.meta}>{hit.words.join(' · ')}</span>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}
