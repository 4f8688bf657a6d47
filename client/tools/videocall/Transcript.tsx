import type { VideocallParts } from '../../../shared/tools/videocall/view.ts';
import { useT } from '../../i18n/index.ts';
import { ReadAloud } from '../../layout/ReadAloud.tsx';
import { Part } from '../kit/Part.tsx';
import { Stack } from '../../ui/flow/Stack.tsx';
import kit from '../kit/kit.module.css';
import css from './videocall.module.css';

/** The transcript of everything that was said, per person. */
export function Transcript({ talks }: { talks: VideocallParts['listen']['talks'] }) {
  const t = useT();
  const heard = talks.filter(talk => talk.heard.length > 0);
  if (heard.length === 0) return null;
  return (
    <Part title={t('tools.videocall.said')}>
      <Stack gap={10}>
        {heard.map(talk => (
          <details key={talk.id} className={css.script}>
            <summary>
              <b>{talk.name}</b> <span className={kit.meta}>{t('tools.videocall.answers', { count: talk.heard.length })}</span>
            </summary>
            <dl>
              {talk.heard.map(line => (
                <div key={line.question}>
                  <dt>{line.ask}</dt>
                  <dd>“{line.answer}”</dd>
                </div>
              ))}
            </dl>
            <ReadAloud text={() => talk.heard.map(line => `${line.ask} ${line.answer}`).join(' ')} compact />
          </details>
        ))}
      </Stack>
    </Part>
  );
}
