import { Copy, MonitorUp, Search, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CoachView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { Button, LinkButton } from '../../ui/index.ts';
import type { Exceptions } from './exceptions.ts';
import css from './WelcomeBar.module.css';

export interface WelcomeBarProps {
  view: CoachView;
  exceptions: Exceptions;
  children: ReactNode; // what moves the session on: "Start alle teams"
  more: ReactNode; // the menu with everything else
  onSearch: () => void;
  onInvite: () => void;
}

/** How many are ready, and the next step: in sight wherever the coach scrolls. */
export function WelcomeBar({ view, exceptions, children, more, onSearch, onInvite }: WelcomeBarProps) {
  const t = useT();
  const { people, session } = view;
  const here = people.filter(person => person.here).length;
  const away = people.length - here;
  const counts = !session.formsOnly && people.length > 0;
  return (
    <div className={css.bar}>
      <div className={css.state}>
        <Users aria-hidden />
        <div className={css.words} aria-live="polite">
          <p className={css.ready}>
            {counts
              ? t('coach.welcome.readyOf', { ready: exceptions.ready, count: people.length })
              : t('coach.welcome.arrived', { count: here })}
          </p>
          {counts && (
            <p className={css.here}>
              {[t('coach.welcome.arrived', { count: here }), away > 0 && t('coach.welcome.awayCount', { count: away })]
                .filter(Boolean)
                .join(' · ')}
            </p>
          )}
        </div>
        {counts && (
          <span className={css.track} aria-hidden>
            <i style={{ width: `${(100 * exceptions.ready) / people.length}%` }} />
          </span>
        )}
        <div className={css.next}>{children}</div>
      </div>
      <div className={css.tools}>
        <LinkButton size="s" icon={MonitorUp} newTab href={`/coach/${session.id}/scherm`}>
          {t('coach.welcome.screen')}
        </LinkButton>
        <Button size="s" icon={Search} disabled={people.length === 0} onPress={onSearch}>
          {t('coach.welcome.search')}
        </Button>
        <Button size="s" icon={Copy} onPress={onInvite}>
          {t('coach.welcome.invite')}
        </Button>
        {more}
      </div>
    </div>
  );
}
