import {
  ArrowRight,
  Bot,
  CalendarDays,
  ChartColumn,
  Clock,
  CirclePlay,
  Copy,
  FileText,
  Mails,
  ListChecks,
  NotebookPen,
  Pencil,
  Share2,
  Trash2,
  Users,
} from 'lucide-react';
import type { SessionSummary } from '../../../shared/protocol/http.ts';
import { useT } from '../../i18n/index.ts';
import { classes, Cluster, LinkButton, Row } from '../../ui/index.ts';
import { type Action, ActionMenu } from '../menus/index.ts';
import { formatDay, formatDayAndTime } from '../frame/index.ts';
import css from './SessionCard.module.css';

export type SessionAct = 'around' | 'edit' | 'copy' | 'answers' | 'report' | 'time' | 'plans' | 'share' | 'delete';
export interface SessionCardProps {
  session: SessionSummary;
  onAct: (act: SessionAct) => void;
}

/** One session in the list: its name, when it is, and a link to it. */
export function SessionCard({ session, onAct }: SessionCardProps) {
  const t = useT();
  const { code, name, level, group, state, shared, rehearsal, people, teams } = session;
  const mine: Action[] = shared
    ? []
    : [
        { id: 'share', icon: Share2, label: t('coach.sessions.act.share') },
        { id: 'delete', icon: Trash2, label: t('coach.sessions.act.delete') },
      ];
  const menu: Action[][] = [
    [
      { id: 'around', icon: Mails, label: t('coach.sessions.act.around') },
      ...(shared ? [] : [{ id: 'edit', icon: Pencil, label: t('coach.sessions.act.edit') }]),
      { id: 'copy', icon: Copy, label: t('coach.sessions.act.copy') },
      { id: 'answers', icon: FileText, label: t('coach.sessions.act.answers') },
      ...(state === 'planned' && !session.formsOnly
        ? []
        : [
            { id: 'report', icon: ChartColumn, label: t('coach.sessions.act.report') },
            { id: 'time', icon: Clock, label: t('coach.sessions.act.time') },
            { id: 'plans', icon: NotebookPen, label: t('coach.sessions.act.plans') },
          ]),
    ],
    mine,
  ];
  return (
    <li className={classes(css.card, state === 'running' && css.running)}>
      <div className={css.title}>
        <h3>{name}</h3>
        <p className="meta">{[name === code ? null : code, level, group].filter(Boolean).join(' · ')}</p>
      </div>
      <Cluster gap={20} rowGap={4} align="center" className={css.facts}>
        <Row as="p" gap={8} className={css.state}>
          {state === 'running' ? <CirclePlay aria-hidden /> : <CalendarDays aria-hidden />}
          {state === 'running'
            ? t('coach.sessions.running')
            : session.date !== null
              ? formatDayAndTime(session.date)
              : state === 'planned'
                ? t('coach.sessions.ready')
                : t('coach.sessions.made', { date: formatDay(session.createdAt) })}
        </Row>
        {people > 0 && (
          <Row as="p" gap={8}>
            <Users aria-hidden />
            {t('coach.sessions.people', { count: people })}
            {teams > 0 && `, ${t('coach.sessions.teams', { count: teams })}`}
          </Row>
        )}
        <p className="meta">
          {t('coach.sessions.deleteOn', { date: formatDay(session.deleteOn) })}
          {session.keeping > 0 && `. ${t('coach.sessions.keeping', { count: session.keeping })}`}
        </p>
        {(rehearsal || session.formsOnly || shared || session.sharedWith.length > 0) && (
          <Cluster as="ul" gap={6} className={css.marks}>
            {rehearsal && (
              <li className={css.rehearsal}>
                <Bot aria-hidden /> {t('coach.rehearsal.mark')}
              </li>
            )}
            {session.formsOnly && (
              <li>
                <ListChecks aria-hidden /> {t('coach.forms.mark')}
              </li>
            )}
            {shared && (
              <li>
                <Share2 aria-hidden /> {t('coach.sessions.sharedBy', { name: session.owner })}
              </li>
            )}
            {!shared && session.sharedWith.length > 0 && (
              <li>
                <Share2 aria-hidden />{' '}
                {t('coach.sessions.sharedWith', { names: session.sharedWith.map(coach => coach.name).join(', ') })}
              </li>
            )}
          </Cluster>
        )}
      </Cluster>
      <Cluster gap={8}>
        <LinkButton
          href={`/coach/${session.id}`}
          variant={state === 'running' ? 'primary' : 'secondary'}
          iconAfter={ArrowRight}
          label={t('coach.sessions.openLabel', { name })}
        >
          {t('coach.sessions.open')}
        </LinkButton>
        <ActionMenu
          label={t('coach.sessions.moreLabel', { name })}
          word={t('coach.sessions.more')}
          groups={menu}
          onAction={id => onAct(id as SessionAct)}
        />
      </Cluster>
    </li>
  );
}
