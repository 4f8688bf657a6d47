import { DoorClosed, MessagesSquare } from 'lucide-react';
import { useState } from 'react';
import type { CoachTeamView, CoachView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { Button, Panel } from '../../ui/index.ts';
import { ActButton, openReveal } from '../acts/index.ts';
import { Confirm } from '../menus/index.ts';
import type { DebriefProgress } from './debriefProgress.ts';
import { TeamFaces } from '../teams/index.ts';
import { teamTitle, sendToTeam, sendToTeams, useMayAct } from '../frame/index.ts';
import css from './DebriefTeams.module.css';

/** Where each team is, from the reveal to the end, with buttons to move it on. */
export function DebriefTeams({ view, now }: { view: CoachView; now: DebriefProgress }) {
  const t = useT();
  const [closing, setClosing] = useState(false);
  const mayAct = useMayAct();
  const { watching, onStep, behind, playing, closed, step } = now;
  const talking = [...onStep, ...behind];
  const toTalk = (team: CoachTeamView) => sendToTeam(team.id, { type: 'debrief.goTo', step: step ?? 0 });

  const closeAll = () => sendToTeams([...talking, ...watching], { type: 'close' }, t('coach.lead.closedAll'));

  return (
    <Panel as="aside" flush title={t('coach.lead.teams')}>
      <ul className={css.list}>
        {watching.map(team => {
          const readers = team.seats.filter(seat => !seat.away).length;
          const done = team.revealDone.length;
          return (
            <Row
              key={team.id}
              view={view}
              team={team}
              say={
                team.revealHeld
                  ? t('coach.status.held')
                  : `${t('coach.lead.watching')}. ${done >= readers ? t('coach.lead.allRead') : t('coach.lead.watched', { done, total: readers })}`
              }
            >
              {team.revealHeld && mayAct && <ActButton act={openReveal} of={{ view, team }} size="s" named />}
              {mayAct && !team.revealHeld && (
                <Button
                  size="s"
                  variant={done >= readers ? 'primary' : 'secondary'}
                  icon={MessagesSquare}
                  label={t('coach.lead.toTalkLabel', { team: teamTitle(team.name) })}
                  onPress={() => void toTalk(team)}
                >
                  {t('coach.lead.toTalk')}
                </Button>
              )}
            </Row>
          );
        })}
        {talking.map(team => (
          <Row
            key={team.id}
            view={view}
            team={team}
            say={t('coach.lead.at', {
              number: (team.debrief?.step ?? 0) + 1,
              title: team.debrief?.phases[team.debrief.step]?.title ?? '',
            })}
          >
            {behind.includes(team) && mayAct && (
              <Button
                size="s"
                label={t('coach.lead.bringLabel', { team: teamTitle(team.name), number: (step ?? 0) + 1 })}
                onPress={() => void toTalk(team)}
              >
                {t('coach.lead.bring')}
              </Button>
            )}
          </Row>
        ))}
        {playing.map(team => (
          <Row key={team.id} view={view} team={team} say={t('coach.lead.playing')} />
        ))}
        {closed.map(team => (
          <Row key={team.id} view={view} team={team} say={t('coach.lead.closed')} />
        ))}
      </ul>
      {mayAct && (watching.length > 1 || talking.length + watching.length > 0) && (
        <footer className={css.foot}>
          {watching.length > 1 && (
            <Button wide icon={MessagesSquare} onPress={() => void Promise.all(watching.map(toTalk))}>
              {t('coach.lead.allToTalk')}
            </Button>
          )}
          {talking.length > 0 && (
            <Button wide variant="quiet" icon={DoorClosed} onPress={() => setClosing(true)}>
              {t('coach.lead.close')}
            </Button>
          )}
        </footer>
      )}
      {closing && (
        <Confirm
          title={t('coach.lead.closeTitle')}
          say={t('coach.lead.closeSay')}
          act={t('coach.lead.closeDo')}
          onAct={() => void closeAll()}
          onClose={() => setClosing(false)}
        />
      )}
    </Panel>
  );
}

function Row({ view, team, say, children }: { view: CoachView; team: CoachTeamView; say: string; children?: React.ReactNode }) {
  const t = useT();
  return (
    <li className={css.row}>
      <div className={css.words}>
        <h3>{teamTitle(team.name)}</h3>
        <p className="meta">{say}</p>
        {team.ending && <p className="meta">{t('coach.team.endingSay', { ending: team.ending })}</p>}
      </div>
      <TeamFaces team={team} people={view.people} />
      {children}
    </li>
  );
}
