import { ArrowDown } from 'lucide-react';
import type { RefObject } from 'react';
import type { ToolParts } from '../../../shared/tools/kinds.ts';
import { useT } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import css from './network.module.css';

interface JumpProps {
  view: ToolParts<'network'>['search'];
  to: RefObject<HTMLElement | null>;
}

/** In one column the results are below the search: the number found stays in view, with a button that leads to them. */
export function Jump({ view, to }: JumpProps) {
  const t = useT();
  const jump = () => {
    to.current?.scrollIntoView({ block: 'start' });
    to.current?.focus({ preventScroll: true });
  };
  return (
    <div className={css.jump}>
      <p>{t('tools.network.foundOf', { count: view.hits.length, total: view.total })}</p>
      <Button size="s" icon={ArrowDown} onPress={jump}>
        {t('tools.network.see')}
      </Button>
    </div>
  );
}
