import { ArrowLeft, ArrowRight, Hourglass, Mic, SkipForward } from 'lucide-react';
import { useState } from 'react';
import type { CoachTeamView, CoachView } from '../../../shared/protocol/coachView.ts';
import type { TalkView } from '../../../shared/protocol/talkView.ts';
import { useT } from '../../i18n/index.ts';
import { coachCommand } from '../../net/coach.ts';
import { Button, toast } from '../../ui/index.ts';
import { minutesOf, useMayAct } from '../frame/index.ts';
import { CloseSession } from './CloseSession.tsx';
import { SpeakerDialog } from './SpeakerDialog.tsx';
import { speakersOf } from './speakersOf.ts';
import css from './TalkFoot.module.css';

export interface TalkFootProps {
  view: CoachView;
  talk: TalkView;
  debrief: NonNullable<CoachTeamView['debrief']>;
  teams: readonly CoachTeamView[]; // at this step
  now: number; // epoch ms
  short: boolean;
  onGoTo: (step: number) => void;
}

/** Always in the same place: how long the step has taken, who has the word, and the step before and after. */
export function TalkFoot({ view, talk, debrief, teams, now, short, onGoTo }: TalkFootProps) {
  const t = useT();
  const mayAct = useMayAct();
  const [choosing, setChoosing] = useState(false);
  const { step, phases } = debrief;
  const minutes = (short ? phases[step]?.shortMinutes : phases[step]?.minutes) ?? 1;
  const passed = minutesOf(now - talk.since);
  const timer = teams.find(team => team.timer)?.timer ?? null;
  const speakers = speakersOf(view);

  /** Has its own message when nobody is present, since that is not the coach's mistake. */
  async function next() {
    const answer = await coachCommand({ type: 'talk.next' }, { quiet: true });
    if (!answer.ok)
      toast(answer.reason === 'nobodyToAsk' ? t('coach.lead.nobodyHere') : t(`common.rejected.${answer.reason}`), 'notYet');
  }
  const said =
    speakers.length === 0
      ? t('coach.lead.foot.nobody')
      : speakers.length === 1
        ? t('coach.lead.foot.speaks', { name: speakers[0]!.person.name, team: speakers[0]!.team.name })
        : t('coach.lead.foot.speak', { count: speakers.length });

  return (
    <footer className={css.foot} aria-label={t('coach.lead.round')}>
      <div className={css.time}>
        <Hourglass aria-hidden />
        <p>
          <b className="num">{t('coach.lead.foot.time', { passed, count: minutes })}</b>
          <span>{timer ? timeLeft(timer.endsAt) : passed > minutes ? t('coach.lead.longer') : t('coach.lead.foot.noHurry')}</span>
        </p>
      </div>
      {mayAct ? (
        <div className={css.acts}>
          <Button icon={Mic} className={css.speaker} onPress={() => setChoosing(true)}>
            {said}
          </Button>
          <Button icon={SkipForward} className={css.next} onPress={() => void next()}>
            {t('coach.lead.nextSpeaker')}
          </Button>
          <Button icon={ArrowLeft} disabled={step === 0} label={t('coach.lead.previousStep')} onPress={() => onGoTo(step - 1)}>
            {t('coach.lead.previous')}
          </Button>
          {step < phases.length - 1 ? (
            <Button variant="primary" iconAfter={ArrowRight} onPress={() => onGoTo(step + 1)}>
              {t('coach.lead.next')}
            </Button>
          ) : (
            <CloseSession view={view} main />
          )}
        </div>
      ) : (
        <p className={css.speaks}>
          <Mic aria-hidden /> {said}
        </p>
      )}
      {choosing && <SpeakerDialog view={view} talk={talk} onClose={() => setChoosing(false)} onNext={() => void next()} />}
    </footer>
  );

  function timeLeft(endsAt: number): string {
    const left = Math.max(0, Math.ceil((endsAt - now) / 1000));
    const clock = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
    return left === 0 ? t('coach.lead.timeUp') : t('coach.lead.foot.left', { clock });
  }
}
