import { ArrowDown } from 'lucide-react';
import type { RefObject } from 'react';
import { useT } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import css from './drive.module.css';

/** In one column the rights are below the versions: a button that stays in view leads to them. */
export function Jump({ to }: { to: RefObject<HTMLElement | null> }) {
  const t = useT();
  const jump = () => {
    to.current?.closest('section')?.scrollIntoView({ block: 'start' });
    to.current?.focus({ preventScroll: true });
  };
  return (
    <div className={css.jump}>
      <Button size="s" wide icon={ArrowDown} onPress={jump}>
        {t('tools.drive.sharing')}
      </Button>
    </div>
  );
}
