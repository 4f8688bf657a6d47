import { ArrowLeft, ArrowRight, MessagesSquare } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { t as translate, useT } from '../../i18n/index.ts';
import { ReadAloud } from '../../layout/ReadAloud.tsx';
import { Button, Cluster, Stack } from '../../ui/index.ts';
import css from './Stage.module.css';

export interface StageSteps {
  back: (() => void) | null;
  next: (() => void) | null; // null: the last page
  finish: () => void;
}
export interface StageProps {
  title: string;
  kicker?: string;
  picture: ReactNode;
  wide?: boolean; // the picture above the text
  read: string;
  steps: StageSteps;
  children: ReactNode;
}

/** One page of the reveal: a picture, a short text, and a button to the next. The heading takes the focus. */
export function Stage({ title, kicker, picture, wide = false, read, steps, children }: StageProps) {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${translate('common.product')}`;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [title]);
  return (
    <article className={wide ? css.wide : css.stage}>
      <div className={css.picture}>{picture}</div>
      <div className={css.words}>
        {kicker && <p className={css.kicker}>{kicker}</p>}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <Stack gap={12} className={css.lines}>
          {children}
        </Stack>
        <Cluster gap={12} rowGap={10} align="center" className={css.acts}>
          {steps.next ? (
            <Button variant="primary" size="l" iconAfter={ArrowRight} onPress={steps.next}>
              {t('debrief.reveal.next')}
            </Button>
          ) : (
            <Button variant="primary" size="l" icon={MessagesSquare} onPress={steps.finish}>
              {t('debrief.reveal.toTalk')}
            </Button>
          )}
          {steps.back && (
            <Button variant="quiet" icon={ArrowLeft} onPress={steps.back}>
              {t('debrief.reveal.back')}
            </Button>
          )}
          <ReadAloud text={read} />
        </Cluster>
      </div>
    </article>
  );
}
