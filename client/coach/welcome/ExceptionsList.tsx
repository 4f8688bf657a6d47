import { CircleCheck } from 'lucide-react';
import { useRef, useState } from 'react';
import type { CoachPersonView, CoachView } from '../../../shared/protocol/coachView.ts';
import { LIMITS } from '../../../shared/protocol/limits.ts';
import { useT } from '../../i18n/index.ts';
import { coachCommand } from '../../net/coach.ts';
import { formatList } from '../../layout/formatList.ts';
import { Button, classes, Cluster, toast } from '../../ui/index.ts';
import { ActButton, handSeen } from '../acts/index.ts';
import { formatDuration, serverNow, teamTitle, useFocusFallback, useMsSinceView } from '../frame/index.ts';
import { hasBegun } from '../teams/index.ts';
import { CAUSE_ICONS } from './causeIcons.ts';
import { CauseDialog } from './CauseDialog.tsx';
import type { Cause, Exceptions } from './exceptions.ts';
import css from './ExceptionsList.module.css';
import { Latecomer } from './Latecomer.tsx';
import { Nobody } from './Nobody.tsx';
import { neededMost } from './readiness.ts';
import { TooFewPeople } from './TooFewPeople.tsx';

const NAMES_SHOWN = 5;

export interface ExceptionsListProps {
  view: CoachView;
  exceptions: Exceptions;
  canAct: boolean;
  onEverybody: () => void;
}

/** Who is not ready yet, by what holds them up, each with an act that fits; the others are one line. */
export function ExceptionsList({ view, exceptions, canAct, onEverybody }: ExceptionsListProps) {
  const t = useT();
  const { groups, ready, of } = exceptions;
  const list = useRef<HTMLUListElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const [asked, setAsked] = useState<Cause | null>(null);
  useFocusFallback(list, title, groups.map(({ cause, people }) => `${cause}${people.map(one => one.seat).join('')}`).join());
  const about = groups.find(({ cause }) => cause === asked);
  return (
    <>
      <header className={css.head}>
        <h2 ref={title} tabIndex={-1}>
          {t(view.people.length === 0 ? 'coach.welcome.people' : 'coach.welcome.notReady')}
        </h2>
        {of.size > 0 && <span className={css.count}>{of.size}</span>}
      </header>
      {view.people.length === 0 && <Nobody />}
      {groups.length === 0 && view.people.length > 0 && (
        <p className={css.fine}>
          <CircleCheck aria-hidden />
          {t('coach.welcome.everybodyReady')}
        </p>
      )}
      <ul ref={list} className={css.list}>
        {groups.map(({ cause, people }) =>
          cause === 'hand' ? (
            people.map(person => <RaisedHand key={person.seat} view={view} person={person} />)
          ) : cause === 'noTeam' && canAct && view.teams.some(hasBegun) ? (
            people.map(person => (
              <li key={person.seat} className={css.late}>
                <Latecomer view={view} person={person} />
              </li>
            ))
          ) : (
            <li key={cause} className={css.item}>
              <Mark cause={cause} />
              <div className={css.words}>
                <h3>{t(`coach.welcome.cause.${cause}`, { count: people.length })}</h3>
                <p className="meta">{someNames(people, t)}</p>
              </div>
              {canAct && (
                <div className={css.act}>
                  {cause === 'noTeam' ? (
                    <Button size="s" variant="primary" onPress={() => void putInTeams(people, view, t)}>
                      {t('coach.welcome.toTeam')}
                    </Button>
                  ) : (
                    <Button
                      size="s"
                      label={`${t('coach.welcome.whatNow')} ${t(`coach.welcome.cause.${cause}`, { count: people.length })}`}
                      onPress={() => setAsked(cause)}
                    >
                      {t('coach.welcome.whatNow')}
                    </Button>
                  )}
                </div>
              )}
            </li>
          ),
        )}
      </ul>
      {view.people.length > 0 && view.people.length < LIMITS.teamSizeMin && canAct && (
        <TooFewPeople count={view.people.length} link={view.session.link} />
      )}
      <footer className={css.foot} hidden={view.people.length === 0}>
        {groups.length > 0 && ready > 0 && <p>{t('coach.welcome.othersReady', { count: ready })}</p>}
        <Button size="s" variant="quiet" onPress={onEverybody}>
          {t('coach.welcome.showEverybody')}
        </Button>
      </footer>
      {about && <CauseDialog view={view} cause={about.cause} people={about.people} onClose={() => setAsked(null)} />}
    </>
  );
}

/** A hand: always by name, with how long it is up. */
function RaisedHand({ view, person }: { view: CoachView; person: CoachPersonView }) {
  const t = useT();
  const now = serverNow(view, useMsSinceView());
  const team = view.teams.find(one => one.id === person.team);
  const since = formatDuration(Math.max(0, now - (person.hand?.since ?? now)));
  return (
    <li className={css.item}>
      <Mark cause="hand" />
      <div className={css.words}>
        <h3>{t('coach.welcome.handOf', { name: person.name })}</h3>
        <p className="meta">{[team && teamTitle(team.name), since].filter(Boolean).join(' · ')}</p>
      </div>
      <Cluster gap={8} className={css.act}>
        <ActButton act={handSeen} of={{ view, person }} named size="s" variant="primary" />
      </Cluster>
    </li>
  );
}

const Mark = ({ cause }: { cause: Cause }) => {
  const Icon = CAUSE_ICONS[cause];
  return (
    <span className={classes(css.mark, cause === 'hand' && css.hand)} aria-hidden>
      <Icon />
    </span>
  );
};

/** Five names, and how many more. */
function someNames(people: readonly CoachPersonView[], t: ReturnType<typeof useT>): string {
  const names = people.map(({ name }) => name);
  const more = names.length - NAMES_SHOWN;
  if (more <= 1) return formatList(names);
  return formatList([...names.slice(0, NAMES_SHOWN), t('coach.welcome.moreNames', { count: more })]);
}

/** Puts each of them in the team that needs somebody most at that moment. */
async function putInTeams(people: readonly CoachPersonView[], view: CoachView, t: ReturnType<typeof useT>): Promise<void> {
  const sizes = new Map(view.teams.map(({ id }) => [id, view.people.filter(one => one.team === id).length]));
  const placed: string[] = [];
  for (const { seat, name } of people) {
    const team = neededMost(view.teams, id => sizes.get(id) ?? 0, LIMITS.teamSizeMax);
    if (!team) break;
    // One after another: each place depends on those before.
    if (!(await coachCommand({ type: 'person.move', seat, team: team.id })).ok) break;
    sizes.set(team.id, (sizes.get(team.id) ?? 0) + 1);
    placed.push(t('coach.welcome.nameInTeam', { name, team: teamTitle(team.name) }));
  }
  if (placed.length > 0) toast(t('coach.welcome.placed', { who: formatList(placed) }), 'done');
}
