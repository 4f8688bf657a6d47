import { X, type LucideIcon } from 'lucide-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { Row } from '../../../ui/flow/Row.tsx';
import css from './PracticeWindow.module.css';

export interface PracticeWindowProps {
  icon: LucideIcon;
  title: string;
  read?: string;
  arrives?: boolean; // it comes within a step, and takes the focus
  onClose?: () => void; // only when closing is what is practised
  children: ReactNode;
}

/** A window on the practice desk: it looks like one in the game, but stays open. */
export function PracticeWindow({ icon: Icon, title, read, arrives = false, onClose, children }: PracticeWindowProps) {
  const t = useT();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrives) heading.current?.focus();
  }, [arrives]);
  return (
    <section className={css.window} aria-labelledby={id}>
      <header className={css.bar}>
        <span className={css.tile}>
          <Icon aria-hidden />
        </span>
        <h2 ref={heading} id={id} tabIndex={-1}>
          {title}
        </h2>
        <Row gap={2} align="stretch" className={css.tools}>
          {read && <ReadAloud text={read} compact />}
          {onClose && (
            <Button variant="quiet" size="s" icon={X} onPress={onClose}>
              {t('common.close')}
            </Button>
          )}
        </Row>
      </header>
      <div className={css.body}>{children}</div>
    </section>
  );
}
