import { Hourglass, MessageCircleMore, TimerOff } from 'lucide-react';
import type { CoachTeamView, CoachView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { coachCommand } from '../../net/coach.ts';
import { Button, Cluster, Row, toast } from '../../ui/index.ts';
import { teamTitle, sendToTeams, useMayAct } from '../frame/index.ts';
import css from './SpeakingRound.module.css';

export interface SpeakingRoundProps {
  view: CoachView;
  teams: CoachTeamView[]; // at this step
  now: number;
  minutes: number; // of this step
}

/** The shared timer and whose turn it is: the person who spoke least goes next. */
export function SpeakingRound({ view, teams, now, minutes }: SpeakingRoundProps) {
  const t = useT();
  const mayAct = useMayAct();
  const timer = teams.find(team => team.timer)?.timer ?? null;
  const left = timer ? Math.max(0, Math.ceil((timer.endsAt - now) / 1000)) : null;
  const clock = left === null ? '' : `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  const speakers = teams.flatMap(team => {
    const name = view.people.find(person => person.seat === team.speaker)?.name;
    return name ? [{ team, name }] : [];
  });

  /** Has its own message when nobody is present, since that is not the coach's mistake. */
  async function nextSpeaker() {
    const ask = (team: CoachTeamView) =>
      coachCommand({ type: 'team', team: team.id, command: { type: 'debrief.speaker' } }, { quiet: true });
    const answers = await Promise.all(teams.map(ask));
    const no = answers.find(answer => !answer.ok);
    if (no && !no.ok && !answers.some(answer => answer.ok))
      toast(no.reason === 'nobodyToAsk' ? t('coach.lead.nobodyHere') : t(`common.rejected.${no.reason}`), 'notYet');
  }

  return (
    <section className={css.round} aria-label={t('coach.lead.round')}>
      <div>
        <Row as="h3" gap={10}>
          <Hourglass aria-hidden /> {t('coach.lead.timer')}
        </Row>
        <p className={left === null ? 'meta' : css.clock}>
          {left === null ? t('coach.lead.noTimer') : left === 0 ? t('coach.lead.timeUp') : clock}
        </p>
        {mayAct && (
          <Cluster gap={8}>
            <Button size="s" onPress={() => void sendToTeams(teams, { type: 'debrief.timer', minutes })}>
              {t('coach.lead.startTimer', { count: minutes })}
            </Button>
            {timer && (
              <Button
                size="s"
                variant="quiet"
                icon={TimerOff}
                onPress={() => void sendToTeams(teams, { type: 'debrief.timer', minutes: null })}
              >
                {t('coach.lead.stopTimer')}
              </Button>
            )}
          </Cluster>
        )}
      </div>
      <div>
        <Row as="h3" gap={10}>
          <MessageCircleMore aria-hidden /> {t('coach.lead.turn')}
        </Row>
        {speakers.length === 0 ? (
          <p className="meta">{t('coach.lead.turnSay')}</p>
        ) : (
          <ul>
            {speakers.map(({ team, name }) => (
              <li key={team.id}>
                <b>{name}</b> <span className="meta">{teamTitle(team.name)}</span>
              </li>
            ))}
          </ul>
        )}
        {mayAct && (
          <Cluster gap={8}>
            <Button size="s" onPress={() => void nextSpeaker()}>
              {t('coach.lead.nextSpeaker')}
            </Button>
          </Cluster>
        )}
      </div>
    </section>
  );
}
