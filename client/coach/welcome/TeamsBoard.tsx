import { ArrowRight, Play, Plus, Users } from 'lucide-react';
import { useRef, useState } from 'react';
import type { CoachTeamView, CoachView } from '../../../shared/protocol/coachView.ts';
import { LIMITS } from '../../../shared/protocol/limits.ts';
import { useT } from '../../i18n/index.ts';
import { coachCommand } from '../../net/coach.ts';
import { Button, Cluster, Feedback, Stack } from '../../ui/index.ts';
import { formatDayAndTime, isOtherDay } from '../frame/index.ts';
import { Confirm } from '../menus/index.ts';
import { mayStart, TEAM_USUAL } from './teamSize.ts';
import { formatList } from '../../layout/formatList.ts';
import { Latecomer } from './Latecomer.tsx';
import { TeamCard } from './TeamCard.tsx';
import css from './TeamsBoard.module.css';
import { GroupingWishes } from './GroupingWishes.tsx';
import { useShowMade } from './useShowMade.ts';

export interface TeamsBoardProps {
  view: CoachView;
  canAct: boolean; // false for a guest
  onPlay: () => void;
}

/** Makes teams: one click divides people, names can be moved, and the game starts from here. */
export function TeamsBoard({ view, canAct, onPlay }: TeamsBoardProps) {
  const t = useT();
  const [asking, setAsking] = useState<'start' | 'divide' | null>(null);
  const { people, teams, proposal } = view;
  const free = people.filter(person => person.team === null || !teams.some(team => team.id === person.team));
  /** In order of the desks, which is the order of the roles. */
  const membersOf = ({ id, seats }: CoachTeamView) => {
    const desk = new Map(seats.map(({ seat }, at) => [seat, at]));
    return people
      .filter(person => person.team === id)
      .toSorted((one, other) => (desk.get(one.seat) ?? Infinity) - (desk.get(other.seat) ?? Infinity));
  };
  const sizeOf = (team: string) => people.filter(person => person.team === team).length;
  const waiting = teams.filter(team => team.phase === null);
  const ready = waiting.filter(team => mayStart(sizeOf(team.id)));
  const started = teams.length - waiting.length;
  const divided = waiting.some(team => sizeOf(team.id) > 0);
  const short = view.session.minutes === 45 && waiting.some(team => sizeOf(team.id) > 0 && sizeOf(team.id) < TEAM_USUAL);

  const board = useRef<HTMLElement>(null);
  const showMade = useShowMade(board, teams.length > 0);
  const makeTeams = () => void coachCommand({ type: 'teams.make' }).then(({ ok }) => ok && showMade());
  const other = isOtherDay(view.session.date, view.now);
  const startAll = () => void coachCommand({ type: 'start', team: 'all' });
  return (
    <Stack as="section" ref={board} gap={12} aria-labelledby="teams-title">
      <Cluster as="header" gap={16} rowGap={10} align="center">
        <div className={css.title}>
          <h2 id="teams-title" tabIndex={-1}>
            {t('coach.teams.title')}
          </h2>
          <p className="meta" aria-live="polite">
            {proposal.length > 0 && (free.length > 0 || teams.length === 0)
              ? t('coach.teams.willBe', { count: proposal.length, sizes: formatList(proposal.map(String)) })
              : teams.length > 0
                ? canAct && t('coach.teams.how')
                : t('coach.teams.notYet')}
          </p>
        </div>
        <Cluster gap={10} className={css.acts} hidden={!canAct}>
          <Button icon={Plus} disabled={teams.length >= LIMITS.teamsMax} onPress={() => void coachCommand({ type: 'team.add' })}>
            {t('coach.teams.add')}
          </Button>
          <Button
            variant={ready.length === 0 && started === 0 ? 'primary' : 'secondary'}
            icon={Users}
            disabled={proposal.length === 0}
            onPress={() => (divided ? setAsking('divide') : makeTeams())}
          >
            {divided ? t('coach.teams.again') : t('coach.teams.make')}
          </Button>
          {ready.length > 0 && (
            <Button
              variant="primary"
              icon={Play}
              onPress={() => (other || free.length > 0 || ready.length < waiting.length ? setAsking('start') : startAll())}
            >
              {t('coach.teams.startAll')}
            </Button>
          )}
          {started > 0 && ready.length === 0 && (
            <Button variant="primary" iconAfter={ArrowRight} onPress={onPlay}>
              {t('coach.teams.toPlay')}
            </Button>
          )}
        </Cluster>
      </Cluster>
      {short && <Feedback kind="info">{t('coach.teams.only45')}</Feedback>}
      {canAct && people.length > 1 && waiting.length + free.length > 0 && <GroupingWishes view={view} />}
      {canAct && started > 0 && free.map(person => <Latecomer key={person.seat} person={person} view={view} />)}
      {canAct && people.length === 0 && teams.length === 0 && <BeforeAnyone />}
      <div className={css.cards}>
        {teams.map(team => (
          <TeamCard key={team.id} view={view} team={team} members={membersOf(team)} canAct={canAct} />
        ))}
        {free.length > 0 && <TeamCard view={view} team={null} members={free} canAct={canAct} alone={teams.length === 0} />}
      </div>
      {asking === 'divide' && (
        <Confirm
          title={t('coach.teams.againTitle')}
          say={`${t('coach.teams.againSay')} ${t('coach.teams.willBe', { count: proposal.length, sizes: formatList(proposal.map(String)) })}`}
          act={t('coach.teams.again')}
          onAct={makeTeams}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'start' && (
        <Confirm
          title={t('coach.teams.startTitle')}
          say={[
            other ? t('coach.teams.startOtherDay', { moment: formatDayAndTime(view.session.date ?? 0) }) : '',
            free.length > 0 ? t('coach.teams.startSay', { count: free.length }) : '',
            ready.length < waiting.length ? t('coach.teams.startSmall') : '',
          ]
            .filter(Boolean)
            .join(' ')}
          act={t('coach.teams.startAll')}
          onAct={startAll}
          onClose={() => setAsking(null)}
        />
      )}
    </Stack>
  );
}

/** The empty state: what happens next, for a coach who does this for the first time. */
function BeforeAnyone() {
  const t = useT();
  return (
    <ol className={css.soon} aria-label={t('coach.teams.soon.title')}>
      {(['share', 'come', 'start'] as const).map((one, at) => (
        <li key={one}>
          <b className="num">{at + 1}</b> {t(`coach.teams.soon.${one}`)}
        </li>
      ))}
    </ol>
  );
}
