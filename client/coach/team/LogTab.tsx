import {
  Check,
  CircleDot,
  Contrast,
  HandHelping,
  Lightbulb,
  MessageCircle,
  SkipForward,
  SquareCheckBig,
  Undo2,
  User,
  X,
} from 'lucide-react';
import { useState } from 'react';
import type { CoachDetail, CoachLogLine } from '../../../shared/protocol/coachDetail.ts';
import { useT } from '../../i18n/index.ts';
import { Button, classes, Row } from '../../ui/index.ts';
import { formatTime, minutesOf } from '../frame/index.ts';
import css from './Lines.module.css';
import { useStickToBottom } from './useStickToBottom.ts';

const ICONS: Record<CoachLogLine['kind'], typeof User> = {
  game: CircleDot,
  coach: HandHelping,
  hint: Lightbulb,
  notYet: Contrast,
  talk: MessageCircle,
  person: User,
  solved: Check,
  solvedByCoach: SquareCheckBig,
  skipped: SkipForward,
  stopped: X,
};
const SHOWS = ['all', 'coach', 'notYet'] as const;

/** The log of what happened in this team and what coaches did; newest at the end. */
export function LogTab({ detail }: { detail: CoachDetail | null }) {
  const t = useT();
  const [show, setShow] = useState<(typeof SHOWS)[number]>('all');
  const lines = (detail?.log ?? []).filter(line =>
    show === 'all' ? true : show === 'coach' ? line.kind === 'coach' || line.kind === 'hint' : line.kind === 'notYet',
  );
  const list = useStickToBottom<HTMLOListElement>(lines.length);
  if (!detail) return <p className="meta">{t('coach.near.loading')}</p>;
  return (
    <>
      <fieldset className={css.bar} aria-label={t('coach.near.logShow')}>
        {SHOWS.map(one => (
          <Button
            key={one}
            size="s"
            variant={one === show ? 'secondary' : 'quiet'}
            pressed={one === show}
            onPress={() => setShow(one)}
          >
            {t(`coach.near.log_${one}`)}
          </Button>
        ))}
      </fieldset>
      {lines.length === 0 && <p className="meta">{t('coach.near.noLog')}</p>}
      {lines.length > 0 && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling list must be a tab stop
        <ol ref={list} className={css.lines} tabIndex={0} aria-label={t('coach.near.log')}>
          {lines.map(line => {
            const Icon = line.undone ? Undo2 : ICONS[line.kind];
            return (
              <li key={line.id} className={classes(line.kind === 'coach' && css.coach)}>
                <span className={css.when}>
                  {formatTime(line.at)}
                  <br />
                  {t('coach.near.minute', { count: minutesOf(line.atMs) })}
                </span>
                <Row as="span" gap={10} align="start" className={css.what}>
                  <Icon aria-hidden />
                  {line.undone ? (
                    <span>
                      <s>{line.text}</s> <b>({t('coach.near.undone')})</b>
                    </span>
                  ) : (
                    <span>{line.text}</span>
                  )}
                </Row>
                <span className={css.when}>{line.by}</span>
              </li>
            );
          })}
        </ol>
      )}
    </>
  );
}
