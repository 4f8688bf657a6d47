import { Check } from 'lucide-react';
import type { OwnPage } from '../../../../shared/protocol/plan.ts';
import { useT } from '../../../i18n/index.ts';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { Panel, Stack } from '../../../ui/index.ts';
import css from './parts.module.css';

/** What the person did in the game in plain words, each with its area of skill. */
export function DidList({ did }: { did: OwnPage['did'] }) {
  const t = useT();
  const read = [t('personal.did.title'), ...did.map(line => [line.text, line.area].filter(Boolean).join('. '))].join('. ');
  return (
    <Panel title={t('personal.did.title')} tone="warm" aside={did.length > 0 && <ReadAloud compact text={read} />}>
      <Stack gap={12} className={css.stack}>
        <p className="meta">{did.length > 0 ? t('personal.did.say') : t('personal.did.none')}</p>
        <Stack as="ul" gap={10} className={css.did}>
          {did.map(line => (
            <li key={line.text}>
              <Check aria-hidden />
              <span>
                {line.text}
                {line.area && <span className={css.area}>{line.area}</span>}
              </span>
            </li>
          ))}
        </Stack>
      </Stack>
    </Panel>
  );
}
