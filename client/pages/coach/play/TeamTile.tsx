import {
  CirclePause,
  CircleCheck,
  Contrast,
  Hand,
  Hourglass,
  Lightbulb,
  MessageCircle,
  MessagesSquare,
  TriangleAlert,
  WifiOff,
} from 'lucide-react';
import type { CoachPersonView, CoachTeamView } from '../../../../shared/protocol/coachView.ts';
import { useT } from '../../../i18n/index.ts';
import { classes } from '../../../ui/index.ts';
import { statusWords, teamStatus, toneOf, type TeamStatus } from '../logic/teamStatus.ts';
import { teamWord } from '../words.ts';
import { MiniGraph } from './MiniGraph.tsx';
import { OnWhat } from './OnWhat.tsx';
import { TeamBars } from './TeamBars.tsx';
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
  unread: number;
  onShow: () => void;
}

/** One team in the overview. Each thing has its own place and keeps it, so that nothing jumps when it changes. */
export function TeamTile({ team, people, now, since, unread, onShow }: TeamTileProps) {
  const t = useT();
  const name = teamWord(team.name);
  const status = teamStatus(team, people, now, since);
  const Icon = ICONS[status.kind] ?? CircleCheck;
  return (
    <article className={classes(css.tile, css[toneOf(status)])}>
      <header>
        <h2>
          <button type="button" onClick={onShow}>
            <span className="vh">{t('coach.play.look', { team: '' }).trim()} </span>
            {name}
          </button>
        </h2>
        <span className={css.count}>
          <Lightbulb aria-hidden />
          <span className="vh">{t('coach.play.hints', { count: team.hintsUsed })}</span>
          <span aria-hidden>{team.hintsUsed}</span>
        </span>
        <span className={classes(css.count, unread > 0 && css.unread)}>
          <MessageCircle aria-hidden />
          <span className="vh">{unread === 0 ? t('coach.play.chatNone') : t('coach.play.chatNew', { count: unread })}</span>
          <span aria-hidden>{unread}</span>
        </span>
      </header>
      <TeamBars team={team} since={since} />
      <TeamFaces team={team} people={people} />
      <MiniGraph puzzles={team.puzzles} label={t('coach.play.dots', dotsOf(team))} />
      <OnWhat team={team} people={people} since={since} />
      <p className={css.status}>
        <Icon aria-hidden />
        <span>{statusWords(status, t)}</span>
      </p>
    </article>
  );
}

function dotsOf({ puzzles }: CoachTeamView) {
  const count = (state: string) => puzzles.filter(puzzle => puzzle.state === state).length;
  return { done: count('solved'), total: puzzles.length, open: count('open') };
}
