import { ArrowLeft, Bot, DoorOpen, MessagesSquare, MonitorPlay } from 'lucide-react';
import type { CoachView } from '../../../shared/protocol/coachView.ts';
import { needsAt } from '../../../shared/protocol/needsAt.ts';
import { TopBar } from '../../layout/TopBar.tsx';
import { useT } from '../../i18n/index.ts';
import { Badge, Button, classes, Cluster, Row } from '../../ui/index.ts';
import { IncidentMenu } from '../rehearsal/index.ts';
import { type Part, partNow } from '../teams/index.ts';
import { CurrentDot, serverNow, useMsSinceView } from '../frame/index.ts';
import css from './SessionBar.module.css';

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
  const title = (
    <Cluster as="nav" gap={12} rowGap={4} align="center" className={css.parts} aria-label={t('coach.parts.label')}>
      <p className={css.code}>{code}</p>
      {rehearsal && (view.me.as === 'observer' ? <RehearsalMark /> : <IncidentMenu view={view} />)}
      <Row as="ol" gap={6} align="stretch" hidden={parts.length === 1}>
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
              {one === 'play' && part !== 'play' && now !== 'welcome' && <Badge count={needs} label={t('coach.needs.title')} />}
            </button>
          </li>
        ))}
      </Row>
    </Cluster>
  );
  return (
    <div className={css.bar}>
      <TopBar help={false} sub={view.session.level.title} title={title}>
        {view.me.as !== 'observer' && (
          <Button size="s" icon={ArrowLeft} onPress={onSessions}>
            {t('coach.allSessions')}
          </Button>
        )}
      </TopBar>
    </div>
  );
}
