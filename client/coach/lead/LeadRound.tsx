import { Hourglass, MessageCircleMore, TimerOff } from 'lucide-react';
import type { CoachTeamView, CoachView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { coachCommand } from '../../net/coach.ts';
import { Button, Cluster, Row, toast } from '../../ui/index.ts';
import { teamWord, toTeams, useMayAct } from '../frame/index.ts';
import css from './LeadRound.module.css';

export interface LeadRoundProps {
  view: CoachView;
  teams: CoachTeamView[]; // at this step
  now: number;
  minutes: number; // of this step
}

/** The time that everybody sees, and whose turn it is: who was heard least speaks next. */
export function LeadRound({ view, teams, now, minutes }: LeadRoundProps) {
  const t = useT();
  const mayAct = useMayAct();
  const timer = teams.find(team => team.timer)?.timer ?? null;
  const left = timer ? Math.max(0, Math.ceil((timer.endsAt - now) / 1000)) : null;
  const clock = left === null ? '' : `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  const speakers = teams.flatMap(team => {
    const name = view.people.find(person => person.seat === team.speaker)?.name;
    return name ? [{ team, name }] : [];
  });

  /** Said in words of our own: that nobody is here is no fault of the coach. */
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
            <Button size="s" onPress={() => void toTeams(teams, { type: 'debrief.timer', minutes })}>
              {t('coach.lead.startTimer', { count: minutes })}
            </Button>
            {timer && (
              <Button
                size="s"
                variant="quiet"
                icon={TimerOff}
                onPress={() => void toTeams(teams, { type: 'debrief.timer', minutes: null })}
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
                <b>{name}</b> <span className="meta">{teamWord(team.name)}</span>
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
