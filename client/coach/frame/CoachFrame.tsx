import { BookOpenText, CalendarDays, ChartColumn, UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { TopBar } from '../../layout/TopBar.tsx';
import { useT } from '../../i18n/index.ts';
import { Cluster, LinkButton } from '../../ui/index.ts';
import { useIsProgramme } from './AccountRole.ts';
import css from './CoachFrame.module.css';

const PAGES = [
  { page: 'sessions', href: '/coach', icon: CalendarDays },
  { page: 'overview', href: '/coach/overzicht', icon: ChartColumn },
  { page: 'guide', href: '/coach/gids', icon: BookOpenText },
  { page: 'account', href: '/coach/account', icon: UserRound },
] as const;

const PROGRAMME: readonly string[] = ['overview', 'account'];

export interface CoachFrameProps {
  page: (typeof PAGES)[number]['page'] | null; // the current page; null: a subpage
  children: ReactNode;
}

/** The frame of every coach page outside a session: a bar with the content below it. */
export function CoachFrame({ page, children }: CoachFrameProps) {
  const t = useT();
  const pages = useIsProgramme() ? PAGES.filter(({ page: one }) => PROGRAMME.includes(one)) : PAGES;
  return (
    <div className={css.page}>
      <div className={css.bar}>
        <TopBar help={false} sub={t('coach.title')}>
          <Cluster as="nav" gap={4} aria-label={t('coach.pages.label')}>
            {pages.map(({ page: one, href, icon }) => (
              <LinkButton
                key={one}
                href={href}
                icon={icon}
                size="s"
                variant="quiet"
                current={one === page}
                className={one === page ? css.current : undefined}
              >
                {t(`coach.pages.${one}`)}
              </LinkButton>
            ))}
          </Cluster>
        </TopBar>
      </div>
      <main id="inhoud" className={css.main}>
        {children}
      </main>
    </div>
  );
}
