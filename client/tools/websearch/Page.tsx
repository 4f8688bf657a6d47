import type { WebsearchParts } from '../../../shared/tools/websearch/view.ts';
import { useT } from '../../i18n/index.ts';
import { ReadAloud } from '../../layout/ReadAloud.tsx';
import { Cluster } from '../../ui/flow/Cluster.tsx';
import css from './websearch.module.css';

/** An opened page: its text, author and date. */
export function Page({ page }: { page: NonNullable<WebsearchParts['web']['page']> }) {
  const t = useT();
  return (
    <article className={css.page}>
      <h4>{page.title}</h4>
      {page.lines.map((line, at) => (
        <p key={at}>{line}</p>
      ))}
      <dl className={css.facts}>
        <Cluster gap={10} rowGap={0}>
          <dt>{t('tools.websearch.by')}</dt>
          <dd>{page.by}</dd>
        </Cluster>
        <Cluster gap={10} rowGap={0}>
          <dt>{t('tools.websearch.date')}</dt>
          <dd>{page.date}</dd>
        </Cluster>
      </dl>
      <ReadAloud
        text={`${page.title}. ${page.lines.join(' ')} ${t('tools.websearch.by')}: ${page.by}. ${t('tools.websearch.date')}: ${page.date}.`}
        compact
      />
    </article>
  );
}
