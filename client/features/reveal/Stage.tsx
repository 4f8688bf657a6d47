import { useEffect, useRef, type ReactNode } from 'react';
import { t } from '../../i18n/index.ts';
import { ReadAloud } from '../../layout/ReadAloud.tsx';
import { classes, Stack } from '../../ui/index.ts';
import css from './Stage.module.css';

export interface StageProps {
  title: string;
  kicker?: string;
  picture: ReactNode;
  /** wide: the picture above the text where there is room; telling: it has words in it too; wordy: the words need more room than most. */
  kind?: 'wide' | 'telling' | 'wordy';
  read: string;
  children: ReactNode;
}

/** One page of the reveal: a picture and a short text. The heading takes the focus. */
export function Stage({ title, kicker, picture, kind, read, children }: StageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${t('common.product')}`;
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('main')?.scrollTo(0, 0);
    window.scrollTo(0, 0);
  }, [title]);
  const wide = kind === 'wide' || kind === 'telling';
  return (
    <article className={classes(css.stage, wide && css.wide, kind === 'telling' && css.telling, kind === 'wordy' && css.wordy)}>
      <div className={css.picture}>
        <div className={css.pane}>{picture}</div>
      </div>
      <div className={css.words}>
        <div className={css.head}>
          <div>
            {kicker && <p className={css.kicker}>{kicker}</p>}
            <h1 ref={heading} tabIndex={-1}>
              {title}
            </h1>
          </div>
          <ReadAloud text={read} compact />
        </div>
        <Stack gap={8} className={css.lines}>
          {children}
        </Stack>
      </div>
    </article>
  );
}
