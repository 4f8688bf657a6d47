import { CameraOff } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { VideocallParts } from '../../../shared/tools/videocall/view.ts';
import { useT } from '../../i18n/index.ts';
import { announce } from '../../ui/LiveRegion.tsx';
import { ReadAloud } from '../../layout/ReadAloud.tsx';
import { Part } from '../kit/Part.tsx';
import { Silhouette } from '../kit/Silhouette.tsx';
import { Row } from '../../ui/flow/Row.tsx';
import css from './videocall.module.css';

/** The screen of the call: the camera is off, and answers appear as captions. */
export function Stage({ now }: { now: VideocallParts['listen']['now'] }) {
  const t = useT();
  const before = useRef(now?.answer);
  useEffect(() => {
    if (now && before.current !== now.answer) announce(`${now.name}: ${now.answer}`);
    before.current = now?.answer;
  }, [now]);
  return (
    <Part title={t('tools.videocall.title')} hideTitle>
      <div className={css.stage}>
        <div className={css.tile}>
          <Silhouette size={48} />
          <p className={css.name}>{now?.name ?? t('tools.videocall.nobody')}</p>
          <Row as="p" gap={8} className={css.off}>
            <CameraOff size={20} aria-hidden />
            {t('tools.videocall.cameraOff')}
          </Row>
        </div>
        <div className={css.caption}>
          {now ? (
            <>
              <p className={css.question}>{now.question}</p>
              <p className={css.answer}>“{now.answer}”</p>
              <ReadAloud text={`${now.question} ${now.name}: ${now.answer}`} compact />
            </>
          ) : (
            <p>{t('tools.videocall.quiet')}</p>
          )}
        </div>
      </div>
    </Part>
  );
}
