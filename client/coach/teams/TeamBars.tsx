import type { CoachTeamView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { clockNow } from '../../layout/clock.ts';
import { Stack } from '../../ui/flow/Stack.tsx';
import css from './TeamBars.module.css';

/** Time used and progress made as two bars, so that it is clear which is ahead; also in words. */
export function TeamBars({ team, since }: { team: CoachTeamView; since: number }) {
  const t = useT();
  const time = team.clock && clockNow(team.clock, since);
  const used = time && time.leftMs !== null ? time.gameMs / Math.max(1, time.gameMs + time.leftMs) : null;
  const { done, total } = team.progress;
  return (
    <Stack gap={2}>
      <Bar
        name={t('coach.play.time')}
        part={used}
        say={!time || time.minutesLeft === null ? t('coach.play.noLimit') : t('coach.play.left', { count: time.minutesLeft })}
        tone={css.time}
      />
      <Bar
        name={t('coach.play.done')}
        part={total === 0 ? 0 : done / total}
        say={t('coach.play.doneOf', { done, total })}
        tone={css.done}
      />
    </Stack>
  );
}

function Bar({ name, part, say, tone }: { name: string; part: number | null; say: string; tone?: string }) {
  return (
    <p className={css.bar}>
      <span>{name}</span>
      <span className={css.track} aria-hidden>
        {part !== null && <i className={tone} style={{ transform: `scaleX(${Math.min(1, Math.max(0, part))})` }} />}
      </span>
      <span className={css.say}>{say}</span>
    </p>
  );
}
