import { Check, Dices, Pencil, Play, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { CoachPersonView, CoachTeamView, CoachView } from '../../../shared/protocol/coachView.ts';
import { LIMITS } from '../../../shared/protocol/limits.ts';
import { useT } from '../../i18n/index.ts';
import { coachCommand } from '../../net/coach.ts';
import { Button, classes, Dialog, TextField } from '../../ui/index.ts';
import { type Action, ActionMenu, Confirm } from '../menus/index.ts';
import type { Exceptions } from './exceptions.ts';
import { mayStart, sizeState } from './teamSize.ts';
import { gameState } from '../teams/index.ts';
import { formatDayAndTime, isOtherDay, teamTitle } from '../frame/index.ts';
import { PeopleList } from './PeopleList.tsx';
import css from './TeamCard.module.css';

export interface TeamCardProps {
  view: CoachView;
  team: CoachTeamView | null; // null: people without a team
  members: CoachPersonView[];
  exceptions: Exceptions;
  canAct: boolean;
  roomy: boolean; // there is room for faces, roles and a start button of its own
}

/** One team as a card: its name, its members, and what can be done with it. */
export function TeamCard({ view, exceptions, team, members, canAct, roomy }: TeamCardProps) {
  const t = useT();
  const [naming, setNaming] = useState<string | null>(null);
  const [starting, setStarting] = useState(false);
  const size = sizeState(members.length);
  const name = team ? teamTitle(team.name) : t('coach.teams.noTeam');
  const acts: Action[] = [
    ...(team?.phase === null && mayStart(members.length)
      ? [{ id: 'start', icon: Play, label: t('coach.teams.startLabel', { team: name }) }]
      : []),
    { id: 'name', icon: Pencil, label: t('coach.teams.rename') },
    ...(team?.phase === null && members.length > 1 ? [{ id: 'draw', icon: Dices, label: t('coach.teams.draw') }] : []),
    ...(team?.phase === null && members.length === 0 ? [{ id: 'remove', icon: Trash2, label: t('coach.teams.removeTeam') }] : []),
  ];
  const start = () => void (team && coachCommand({ type: 'start', team: team.id }));
  function act(id: string) {
    if (!team) return;
    if (id === 'start') return isOtherDay(view.session.date, view.now) ? setStarting(true) : start();
    if (id === 'name') setNaming(team.name);
    if (id === 'draw') void coachCommand({ type: 'role.draw', team: team.id });
    if (id === 'remove') void coachCommand({ type: 'team.remove', team: team.id });
  }
  async function rename() {
    if (!team || !naming?.trim()) return;
    const answer = await coachCommand({ type: 'team.rename', team: team.id, name: naming.trim() });
    if (answer.ok) setNaming(null);
  }
  return (
    <section className={classes(css.card, !team && css.free, roomy && css.roomy)} aria-label={name}>
      <header>
        <h3>{roomy || !team ? name : team.name}</h3>
        <span className="meta num" aria-hidden>
          {members.length}
        </span>
        <span className="vh">{t('coach.teams.size', { count: members.length })}</span>
        {team && canAct && <ActionMenu label={t('coach.teams.moreLabel', { team: name })} groups={[acts]} onAction={act} />}
      </header>
      <PeopleList
        label={t('coach.teams.peopleOf', { team: name })}
        team={team}
        members={members}
        view={view}
        exceptions={exceptions}
        canAct={canAct}
        roomy={roomy}
        wide={!team}
      />
      {team && <Foot team={team} name={name} size={size} />}
      {starting && (
        <Confirm
          title={t('coach.teams.startTitle')}
          say={t('coach.teams.startOtherDay', { moment: formatDayAndTime(view.session.date ?? 0) })}
          act={t('coach.teams.startNow')}
          onAct={start}
          onClose={() => setStarting(false)}
        />
      )}
      {naming !== null && (
        <Dialog
          open
          onClose={() => setNaming(null)}
          title={t('coach.teams.renameTitle', { team: name })}
          actions={
            <Button variant="primary" disabled={!naming.trim()} onPress={() => void rename()}>
              {t('coach.plan.save')}
            </Button>
          }
        >
          <TextField
            label={t('coach.teams.name')}
            value={naming}
            onChange={setNaming}
            max={LIMITS.teamName}
            onEnter={() => void rename()}
          />
        </Dialog>
      )}
    </section>
  );
}

interface FootProps {
  team: CoachTeamView;
  name: string;
  size: ReturnType<typeof sizeState>;
}
/** That the team plays, or why it cannot start; nothing about a team that can. */
function Foot({ team, name, size }: FootProps) {
  const t = useT();
  if (team.phase !== null)
    return (
      <footer>
        <p className={css.started}>
          <Check aria-hidden /> {name} {t(gameState(team) === 'played' ? 'coach.teams.over' : 'coach.teams.started')}
        </p>
      </footer>
    );
  if (size !== 'tooFew' && size !== 'tooMany' && size !== 'six') return null;
  return (
    <footer>
      <p className="meta">{t(`coach.teams.${size}`)}</p>
    </footer>
  );
}
