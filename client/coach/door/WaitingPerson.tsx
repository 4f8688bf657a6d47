import { isPastPlay } from '../../../shared/protocol/phases.ts';
import { Armchair, UserPlus } from 'lucide-react';
import type { CoachDoorView, CoachTeamView, CoachView } from '../../../shared/protocol/coachView.ts';
import { LIMITS } from '../../../shared/protocol/limits.ts';
import { useT } from '../../i18n/index.ts';
import { coachCommand } from '../../net/coach.ts';
import { Button, Cluster, toast } from '../../ui/index.ts';
import { ActionMenu } from '../menus/index.ts';
import { Face } from '../people/index.ts';
import { formatDuration, teamTitle } from '../frame/index.ts';
import css from './DoorBanner.module.css';

export interface WaitingPersonProps {
  person: CoachDoorView['people'][number];
  offer: CoachTeamView | null; // null: the waiting room
  view: CoachView;
  now: number;
}

/** One person who waits to be let in: admit, place elsewhere, join to the seat they say is theirs, or refuse. */
export function WaitingPerson({ person, offer, view, now }: WaitingPersonProps) {
  const t = useT();
  const { name, seat, same } = person;
  const why = t(`coach.door.why.${person.why}`, { count: LIMITS.joinsPerAddress });
  const admitLabel = same
    ? `${t('coach.door.other')}: ${name}`
    : offer
      ? t('coach.door.admitTeamLabel', { name, team: teamTitle(offer.name) })
      : t('coach.door.admitLabel', { name });
  const waits = now - person.since;
  const others = view.teams.filter(
    team =>
      team.id !== offer?.id &&
      !isPastPlay(team.phase) &&
      view.people.filter(one => one.team === team.id).length < LIMITS.teamSizeMax,
  );

  async function admit(team: CoachTeamView | null) {
    if (!(await coachCommand({ type: 'door.admit', seat, team: team?.id ?? null })).ok) return;
    toast(team ? t('coach.door.admittedTeam', { name, team: teamTitle(team.name) }) : t('coach.door.admitted', { name }), 'done');
  }
  async function join(kept: NonNullable<typeof same>) {
    if ((await coachCommand({ type: 'person.same', seat, as: kept.seat })).ok)
      toast(t('coach.door.sameDone', { name: kept.name }), 'done');
  }
  async function refuse() {
    if ((await coachCommand({ type: 'door.refuse', seat })).ok) toast(t('coach.door.refused', { name }), 'done');
  }
  return (
    <li className={css.person}>
      <Face portrait={person.portrait} light={person.here ? 'active' : 'away'} />
      <div className={css.words}>
        <b>{name}</b>
        <p className="meta">
          {waits < 60_000 ? t('coach.door.justNow', { why }) : t('coach.door.since', { why, time: formatDuration(waits) })}
          {!person.here && ` · ${t('coach.door.gone')}`}
        </p>
      </div>
      <Cluster gap={8} className={css.acts}>
        {same && (
          <Button
            size="s"
            variant="primary"
            label={t('coach.door.sameLabel', { name: same.name })}
            onPress={() => void join(same)}
          >
            {t('coach.door.same', { name: same.name })}
          </Button>
        )}
        <Button size="s" variant={same ? 'secondary' : 'primary'} label={admitLabel} onPress={() => void admit(offer)}>
          {same
            ? t('coach.door.other')
            : offer
              ? t('coach.door.admitTeam', { team: teamTitle(offer.name) })
              : t('coach.door.admit')}
        </Button>
        {offer && (
          <ActionMenu
            label={t('coach.door.elsewhereLabel', { name })}
            groups={[
              others.map(team => ({ id: team.id, icon: UserPlus, label: t('coach.teams.to', { team: teamTitle(team.name) }) })),
              [{ id: LOBBY, icon: Armchair, label: t('coach.door.lobby') }],
            ]}
            onAction={to => void admit(view.teams.find(team => team.id === to) ?? null)}
          />
        )}
        <Button size="s" variant="quiet" label={t('coach.door.refuseLabel', { name })} onPress={() => void refuse()}>
          {t('coach.door.refuse')}
        </Button>
      </Cluster>
    </li>
  );
}

const LOBBY = 'lobby';
