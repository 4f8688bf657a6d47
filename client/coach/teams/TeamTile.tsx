import {
  CirclePause,
  CircleCheck,
  Contrast,
  Hand,
  HardDrive,
  Hourglass,
  MessagesSquare,
  TriangleAlert,
  WifiOff,
} from 'lucide-react';
import type { CoachTeamView, CoachView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { classes, Row } from '../../ui/index.ts';
import type { CoachTeamStatus } from '../../../shared/protocol/coachNeeds.ts';
import { statusAt } from '../../../shared/protocol/needsAt.ts';
import { statusWords, toneOf } from './teamStatus.ts';
import { teamTitle } from '../frame/index.ts';
import { LAST_ICONS } from './lastIcons.ts';
import { MiniGraph } from './MiniGraph.tsx';
import { OpenTasks } from './OpenTasks.tsx';
import { TeamBars } from './TeamBars.tsx';
import { TeamFaces } from './TeamFaces.tsx';
import { TileActs } from './TileActs.tsx';
import css from './TeamTile.module.css';

const ICONS: Partial<Record<CoachTeamStatus['kind'], typeof Hand>> = {
  hand: Hand,
  away: WifiOff,
  nobody: WifiOff,
  notKept: HardDrive,
  stuck: Contrast,
  decide: TriangleAlert,
  paused: CirclePause,
  pausedByTeam: CirclePause,
  waiting: Hourglass,
  briefing: Hourglass,
  deciding: Hourglass,
  held: Hourglass,
  debrief: MessagesSquare,
};

export interface TeamTileProps {
  team: CoachTeamView;
  view: CoachView;
  since: number;
  now: number;
  unread: number;
  onShow: () => void;
  onChat: () => void;
}

/** One team in the overview. Every part has a fixed place, so that nothing jumps when something changes. */
export function TeamTile({ team, view, since, now, unread, onShow, onChat }: TeamTileProps) {
  const t = useT();
  const { people } = view;
  const name = teamTitle(team.name);
  const status = statusAt(team, now);
  const Icon = status.kind === 'well' && team.last ? LAST_ICONS[team.last.what] : (ICONS[status.kind] ?? CircleCheck);
  return (
    <article className={classes(css.tile, css[toneOf(status)])}>
      <Row as="header" gap={12}>
        <h2>
          <button type="button" onClick={onShow}>
            <span className="vh">{t('coach.play.look', { team: '' }).trim()} </span>
            {name}
          </button>
        </h2>
      </Row>
      <TeamBars team={team} since={since} />
      <TeamFaces team={team} people={people} acts />
      <MiniGraph puzzles={team.puzzles} label={t('coach.play.dots', dotsOf(team))} />
      <OpenTasks team={team} people={people} since={since} />
      <p className={css.status}>
        <Icon aria-hidden />
        <span>{statusWords(team, people, now, t)}</span>
      </p>
      <TileActs view={view} team={team} now={now} unread={unread} onChat={onChat} />
    </article>
  );
}

function dotsOf({ puzzles }: CoachTeamView) {
  const count = (state: string) => puzzles.filter(puzzle => puzzle.state === state).length;
  return { done: count('solved'), total: puzzles.length, open: count('open') };
}
