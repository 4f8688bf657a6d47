import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { CoachView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { Button, TextField } from '../../ui/index.ts';
import { ArrivedList } from './ArrivedList.tsx';
import css from './EverybodyList.module.css';

export interface EverybodyListProps {
  view: CoachView;
  canAct: boolean;
  focus: 'search' | 'title' | null; // where the keyboard begins; null: nowhere
  onBack: (() => void) | null; // to who is not ready; null: there is no such list
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** Everybody with their checks, to look somebody up by name. */
export function EverybodyList({ view, canAct, focus, onBack }: EverybodyListProps) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus === 'search') field.current?.focus();
    if (focus === 'title') title.current?.focus({ preventScroll: true });
  }, [focus]);
  const found = typed.trim() === '' ? view.people : view.people.filter(({ name }) => plain(name).includes(plain(typed.trim())));
  return (
    <>
      <header className={css.head}>
        <h2 ref={title} tabIndex={-1}>
          {t('coach.welcome.people')}
        </h2>
        {onBack && (
          <Button size="s" variant="quiet" icon={ArrowLeft} onPress={onBack}>
            {t('coach.welcome.notReady')}
          </Button>
        )}
        {view.people.length > 0 && (
          <div className={css.search}>
            <TextField
              ref={field}
              type="search"
              label={t('coach.welcome.search')}
              labelHidden
              placeholder={t('coach.welcome.search')}
              value={typed}
              onChange={setTyped}
            />
          </div>
        )}
      </header>
      <div className={css.list}>
        <ArrivedList view={view} people={found} canAct={canAct} />
        {found.length === 0 && view.people.length > 0 && (
          <p className={css.none} aria-live="polite">
            {t('coach.welcome.notFound', { name: typed.trim() })}
          </p>
        )}
      </div>
    </>
  );
}
