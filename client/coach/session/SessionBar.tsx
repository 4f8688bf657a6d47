import { ArrowLeft, Bot, DoorOpen, MessagesSquare, MonitorPlay, MonitorUp } from 'lucide-react';
import type { CoachView } from '../../../shared/protocol/coachView.ts';
import { needsAt } from '../../../shared/protocol/needsAt.ts';
import { Logo } from '../../layout/Logo.tsx';
import { Rescue } from '../../layout/Rescue.tsx';
import { useT } from '../../i18n/index.ts';
import { Badge, Button, classes, LinkButton } from '../../ui/index.ts';
import { IncidentMenu } from '../rehearsal/index.ts';
import { type Part, partNow } from '../teams/index.ts';
import { CurrentDot, serverNow, useMsSinceView } from '../frame/index.ts';
import css from './SessionBar.module.css';
import { SessionMenu } from './SessionMenu.tsx';

const PARTS = [
  { part: 'welcome', icon: DoorOpen },
  { part: 'play', icon: MonitorPlay },
  { part: 'lead', icon: MessagesSquare },
] as const;

export interface SessionBarProps {
  view: CoachView;
  part: Part;
  onPart: (part: Part) => void;
  onSessions: () => void;
}

function RehearsalMark() {
  const t = useT();
  return (
    <p className={css.rehearsal}>
      <Bot aria-hidden /> {t('coach.rehearsal.short')}
    </p>
  );
}

/** The current part of the session and navigation to the others. Shows on every part that somebody needs the coach. */
export function SessionBar({ view, part, onPart, onSessions }: SessionBarProps) {
  const t = useT();
  const needs = needsAt(view, serverNow(view, useMsSinceView())).length;
  const now = partNow(view);
  const { rehearsal, formsOnly, code } = view.session;
  const parts = PARTS.filter(one => one.part === 'welcome' || !formsOnly); // people who only fill in forms do not play
  return (
    <header className={css.frame}>
      <div className={classes(css.bar, rehearsal && css.rehearsed)}>
        <span className={css.logo} title={view.session.level.title}>
          <Logo size={38} />
        </span>
        <p className={css.code}>{code}</p>
        {rehearsal && (view.me.as === 'observer' ? <RehearsalMark /> : <IncidentMenu view={view} />)}
        <nav className={css.parts} aria-label={t('coach.parts.label')} hidden={parts.length === 1}>
          <ol>
            {parts.map(({ part: one, icon: Icon }, index) => (
              <li key={one}>
                <button
                  type="button"
                  className={classes(css.part, one === part && css.shown)}
                  aria-current={one === part ? 'page' : undefined}
                  onClick={() => onPart(one)}
                >
                  <Icon aria-hidden />
                  <span>
                    <span className="num">{index + 1}</span> {t(`coach.parts.${one}`)}
                  </span>
                  {one === now && <CurrentDot />}
                  {one === 'play' && part !== 'play' && now !== 'welcome' && (
                    <Badge count={needs} label={t('coach.needs.title')} />
                  )}
                </button>
              </li>
            ))}
          </ol>
        </nav>
        <div className={css.right}>
          {part !== 'welcome' && (
            <LinkButton
              href={`/coach/${view.session.id}/scherm`}
              newTab
              icon={MonitorUp}
              size="s"
              className={classes(css.act, css.screen)}
            >
              {t('coach.parts.screen')}
            </LinkButton>
          )}
          <SessionMenu view={view} />
          {view.me.as !== 'observer' && (
            <Button size="s" icon={ArrowLeft} className={css.act} onPress={onSessions}>
              {t('coach.allSessions')}
            </Button>
          )}
          <Rescue help={false} settings="roomy" />
        </div>
      </div>
    </header>
  );
}
