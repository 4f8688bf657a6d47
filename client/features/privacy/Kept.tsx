import { useId } from 'react';
import { PRIVACY_OF, type PrivacyOf, type PrivacyPage } from '../../../shared/protocol/privacy.ts';
import { useT } from '../../i18n/index.ts';
import { ReadAloud } from '../../layout/ReadAloud.tsx';
import { Panel, Stack } from '../../ui/index.ts';
import css from './PrivacyPage.module.css';

/** All that is stored: of every participant, of the system, of coaches. */
export function Kept({ kept }: { kept: PrivacyPage['kept'] }) {
  return PRIVACY_OF.map(of => <Part key={of} of={of} kept={kept.filter(one => one.of === of)} />);
}

function Part({ of, kept }: { of: PrivacyOf; kept: PrivacyPage['kept'] }) {
  const t = useT();
  const title = useId();
  if (kept.length === 0) return null;
  return (
    <Stack as="section" gap={12} aria-labelledby={title}>
      <h2 id={title}>{t(`personal.privacy.of.${of}`)}</h2>
      <ul className={css.kept}>
        {kept.map(one => (
          <li key={one.id}>
            <Panel
              level={3}
              title={one.title}
              aside={<ReadAloud compact text={[one.title, one.what, one.why, one.howLong].join('\n')} />}
            >
              <Stack gap={6} className={css.part}>
                <p>{one.what}</p>
                <p>
                  <b>{t('personal.privacy.why')}</b> {one.why}
                </p>
                <p>
                  <b>{t('personal.privacy.howLong')}</b> {one.howLong}
                </p>
              </Stack>
            </Panel>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
