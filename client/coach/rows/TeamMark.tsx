import { CheckCheck, Check, CirclePause, Clock, Contrast } from 'lucide-react';
import { createElement } from 'react';
import { useT } from '../../i18n/index.ts';
import { classes } from '../../ui/index.ts';
import { type Need, NEED_ICONS } from '../needs/index.ts';
import css from './TeamMark.module.css';
import type { Urgency } from '../../../shared/protocol/urgency.ts';

export interface TeamMarkProps {
  urgency: Urgency;
  kind: Need['kind'] | null; // of the need that it is about
  paused: boolean;
}

/** How a team is: a colour, a shape and, for those who cannot see them, a word. */
export function TeamMark({ urgency, kind, paused }: TeamMarkProps) {
  const t = useT();
  return (
    <span className={classes(css.mark, css[kind === 'nobody' ? 'away' : urgency], kind === 'broken' && css.stuck)}>
      {createElement(iconOf(urgency, kind, paused), { 'aria-hidden': true })}
      <span className="vh">{urgency === 'fine' && paused ? t('coach.status.paused') : t(`coach.rows.is.${urgency}`)}</span>
    </span>
  );
}

function iconOf(urgency: Urgency, kind: Need['kind'] | null, paused: boolean) {
  if (urgency === 'stuck' && kind !== 'recovered' && kind !== 'behind') return Contrast;
  if (urgency === 'quiet') return Clock;
  if (kind) return NEED_ICONS[kind];
  if (urgency === 'ready') return CheckCheck;
  return paused ? CirclePause : Check;
}
