import { ArrowDown } from 'lucide-react';
import type { RefObject } from 'react';
import { useT } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import css from './drive.module.css';

/** In one column the rights lie under the versions: that they are there stays in sight, with a way there. */
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
