import { Check, Dices, Pencil, Play, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { CoachPersonView, CoachTeamView, CoachView } from '../../../shared/protocol/coachView.ts';
import { LIMITS } from '../../../shared/protocol/limits.ts';
import { useT } from '../../i18n/index.ts';
import { coachCommand } from '../../net/coach.ts';
import { Button, classes, Dialog, TextField } from '../../ui/index.ts';
import { type Action, ActionMenu, Confirm } from '../menus/index.ts';
import { mayStart, sizeState } from './teamSize.ts';
import { gameState } from '../teams/index.ts';
import { formatDayAndTime, isOtherDay, teamTitle } from '../frame/index.ts';
import { PeopleList } from './PeopleList.tsx';
import css from './TeamCard.module.css';

export interface TeamCardProps {
  view: CoachView;
  team: CoachTeamView | null; // null: people without a team
  members: CoachPersonView[];
  canAct: boolean;
  alone?: boolean; // there are no teams yet, so it takes the full width
}

/** One team as a card: its members, name and roles, and its start button. */
export function TeamCard({ view, team, members, canAct, alone = false }: TeamCardProps) {
  const t = useT();
  const [naming, setNaming] = useState<string | null>(null);
  const size = sizeState(members.length);
  const name = team ? teamTitle(team.name) : t('coach.teams.noTeam');
  const acts: Action[] = [
    { id: 'name', icon: Pencil, label: t('coach.teams.rename') },
    ...(team?.phase === null && members.length > 1 ? [{ id: 'draw', icon: Dices, label: t('coach.teams.draw') }] : []),
    ...(team?.phase === null && members.length === 0 ? [{ id: 'remove', icon: Trash2, label: t('coach.teams.removeTeam') }] : []),
  ];
  function act(id: string) {
    if (!team) return;
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
    <section className={classes(css.card, !team && css.free, alone && css.alone)} aria-label={name}>
      <header>
        <h3>{name}</h3>
        <span className="meta num">{t('coach.teams.size', { count: members.length })}</span>
        {team && canAct && <ActionMenu label={t('coach.teams.moreLabel', { team: name })} groups={[acts]} onAction={act} />}
      </header>
      <PeopleList
        label={t('coach.teams.peopleOf', { team: name })}
        team={team}
        members={members}
        view={view}
        canAct={canAct}
        wide={alone}
      />
      {team && canAct && <Start view={view} team={team} name={name} size={size} members={members.length} />}
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

interface StartProps {
  view: CoachView;
  team: CoachTeamView;
  name: string;
  size: ReturnType<typeof sizeState>;
  members: number;
}
/** Whether this team can start, why not, and its own start button. */
function Start({ view, team, name, size, members }: StartProps) {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const start = () => void coachCommand({ type: 'start', team: team.id });
  const note = size === 'tooFew' || size === 'tooMany' || size === 'six' ? t(`coach.teams.${size}`) : null;
  if (team.phase !== null)
    return (
      <footer>
        <p className={css.started}>
          <Check aria-hidden /> {name} {t(gameState(team) === 'played' ? 'coach.teams.over' : 'coach.teams.started')}
        </p>
      </footer>
    );
  if (!note && members === 0) return null;
  return (
    <footer>
      {note && <p className="meta">{note}</p>}
      {mayStart(members) && (
        <Button
          wide
          icon={Play}
          label={t('coach.teams.startLabel', { team: name })}
          onPress={() => (isOtherDay(view.session.date, view.now) ? setAsking(true) : start())}
        >
          {t('coach.teams.startOne')}
        </Button>
      )}
      {asking && (
        <Confirm
          title={t('coach.teams.startTitle')}
          say={t('coach.teams.startOtherDay', { moment: formatDayAndTime(view.session.date ?? 0) })}
          act={t('coach.teams.startOne')}
          onAct={start}
          onClose={() => setAsking(false)}
        />
      )}
    </footer>
  );
}
