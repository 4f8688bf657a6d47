import { useT } from '../../i18n/index.ts';
import { classes } from '../../ui/classes.ts';
import { Part } from '../kit/Part.tsx';
import { Silhouette } from '../kit/Silhouette.tsx';
import { Stack } from '../../ui/flow/Stack.tsx';
import kit from '../kit/kit.module.css';
import css from './privacy.module.css';

/** The sheet as the client would get it now, on paper. */
export function ClientSheet({ lines }: { lines: readonly { id: string; label: string; example: string }[] }) {
  const t = useT();
  return (
    <Part title={t('tools.privacy.preview')} className={css.sheet}>
      <div className={classes(kit.paper, css.paper)}>
        <div className={css.sheetHead}>
          <Silhouette size={36} />
          <p>{t('tools.privacy.sheetTitle')}</p>
        </div>
        {lines.length === 0 ? (
          <p className={kit.meta}>{t('tools.privacy.sheetEmpty')}</p>
        ) : (
          <Stack as="dl" gap={6} className={css.lines}>
            {lines.map(line => (
              <div key={line.id}>
                <dt>{line.label}</dt>
                <dd>{line.example}</dd>
              </div>
            ))}
          </Stack>
        )}
      </div>
    </Part>
  );
}
