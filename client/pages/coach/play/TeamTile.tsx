import { CirclePause, CircleCheck, Contrast, Hand, Hourglass, MessagesSquare, TriangleAlert, WifiOff } from 'lucide-react';
import type { CoachPersonView, CoachTeamView } from '../../../../shared/protocol/coachView.ts';
import { useT, type TextKey } from '../../../i18n/index.ts';
import { classes, clockNow, ProgressDots } from '../../../ui/index.ts';
import { teamStatus, toneOf, type TeamStatus } from '../logic/teamStatus.ts';
import { minutesOf } from '../logic/time.ts';
import { teamWord } from '../words.ts';
import { TeamFaces } from './TeamFaces.tsx';
import css from './TeamTile.module.css';

const ICONS: Partial<Record<TeamStatus['kind'], typeof Hand>> = {
  hand: Hand,
  away: WifiOff,
  nobody: WifiOff,
  stuck: Contrast,
  decide: TriangleAlert,
  paused: CirclePause,
  pausedByTeam: CirclePause,
  waiting: Hourglass,
  briefing: Hourglass,
  deciding: Hourglass,
  debrief: MessagesSquare,
};

export interface TeamTileProps {
  team: CoachTeamView;
  people: CoachPersonView[];
  now: number;
  since: number;
  shown: boolean;
  onShow: () => void;
}

/** One team in the overview: time, faces, lamps, what it is on, and one line of words. */
export function TeamTile({ team, people, now, since, shown, onShow }: TeamTileProps) {
  const t = useT();
  const name = teamWord(team.name);
  const status = teamStatus(team, people, now, since);
  const tone = toneOf(status);
  const Icon = ICONS[status.kind] ?? CircleCheck;
  const open = team.puzzles.filter(puzzle => puzzle.state === 'open');
  const solved = team.puzzles.filter(puzzle => puzzle.state === 'solved').length;
  const hints = team.puzzles.reduce((sum, puzzle) => sum + puzzle.hints, 0);
  const time = team.clock && clockNow(team.clock, since);
  const playing = team.phase === 'playing' || team.phase === 'paused' || team.phase === 'deciding';
  return (
    <article className={classes(css.tile, css[tone], shown && css.shown)}>
      <header>
        <h2>
          <button type="button" aria-pressed={shown} onClick={onShow}>
            <span className="vh">{t('coach.play.look', { team: '' }).trim()} </span>
            {name}
          </button>
        </h2>
        {playing && time && (
          <span className={css.clock}>
            {time.minutesLeft === null
              ? t('coach.play.playedFor', { count: minutesOf(time.gameMs) })
              : t('coach.play.left', { count: time.minutesLeft })}
          </span>
        )}
      </header>
      <TeamFaces team={team} people={people} />
      <div className={css.lamps}>
        <ProgressDots
          dots={team.puzzles.map(puzzle => puzzle.state)}
          label={t('coach.play.dots', { done: solved, total: team.puzzles.length, open: open.length })}
        />
        <span className="meta">{hints === 0 ? t('coach.play.hintsNone') : t('coach.play.hints', { count: hints })}</span>
      </div>
      <p className={css.open}>
        <span className="vh">{t('coach.play.now')}: </span>
        {playing && open.length === 0 && t('coach.play.nowNone')}
        {playing &&
          open.map(puzzle => (
            <span key={puzzle.id} className={css.puzzle}>
              {puzzle.short}{' '}
              <span className="num">
                {puzzle.sinceMs === null || !time
                  ? ''
                  : minutesOf(time.gameMs - puzzle.sinceMs) < 1
                    ? t('coach.play.justNow')
                    : t('coach.play.forMinutes', { count: minutesOf(time.gameMs - puzzle.sinceMs) })}
              </span>
            </span>
          ))}
        {!playing && team.ending && t('coach.team.endingSay', { ending: team.ending })}
      </p>
      <p className={css.status}>
        <Icon aria-hidden />
        <span>{statusWords(status, t)}</span>
      </p>
    </article>
  );
}

function statusWords(status: TeamStatus, t: (key: TextKey, values?: Record<string, string | number>) => string): string {
  if (status.kind === 'last') return status.text;
  if (status.kind === 'stuck') return t('coach.status.stuck', { short: status.short, minutes: minutesOf(status.forMs) });
  if (status.kind === 'hand' || status.kind === 'away') return t(`coach.status.${status.kind}`, { name: status.name });
  return t(`coach.status.${status.kind}`);
}
