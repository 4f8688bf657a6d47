import type { SessionTime, TimeMark } from '../../../shared/protocol/sessionTime.ts';
import { classes, Scroller } from '../../ui/index.ts';
import { useT } from '../../i18n/index.ts';
import { formatTime, teamTitle } from '../frame/index.ts';
import { KIND_ICONS } from './kinds.ts';
import { hoursBetween } from './hours.ts';
import css from './TimeLines.module.css';

/** All teams under each other on one line of time. Only a picture: the table below it says the same. */
export function TimeLines({ time }: { time: SessionTime }) {
  const t = useT();
  const ticks = hoursBetween(time.from, time.to);
  const [from, to] = [ticks[0]!, ticks.at(-1)!];
  const at = (moment: number): string => `${((moment - from) / (to - from)) * 100}%`;
  const marks = (lane: readonly TimeMark[]) => (
    <div className={css.lane}>
      {lane.map(mark => {
        const Icon = KIND_ICONS[mark.kind];
        return (
          <span key={mark.id} className={classes(css.mark, css[mark.kind])} style={{ insetInlineStart: at(mark.at) }}>
            <Icon />
          </span>
        );
      })}
    </div>
  );
  return (
    <Scroller label={t('report.time.picture')} className={css.scroll}>
      <div className={css.picture} style={{ minWidth: 860 }} aria-hidden>
        <div className={css.axis}>
          {ticks.map(tick => (
            <span key={tick} style={{ insetInlineStart: at(tick) }}>
              {formatTime(tick)}
            </span>
          ))}
        </div>
        {time.teams.map(team => (
          <div key={team.id} className={css.team}>
            <b>{teamTitle(team.name)}</b>
            <div className={css.lines}>
              {ticks.map(tick => (
                <i key={tick} className={css.tick} style={{ insetInlineStart: at(tick) }} />
              ))}
              {team.pauses.map(pause => (
                <i
                  key={pause.from}
                  className={css.paused}
                  style={{ insetInlineStart: at(pause.from), width: `calc(${at(pause.to)} - ${at(pause.from)})` }}
                />
              ))}
              {marks(team.marks.filter(mark => !mark.coach))}
              {marks(team.marks.filter(mark => mark.coach))}
            </div>
          </div>
        ))}
      </div>
    </Scroller>
  );
}
