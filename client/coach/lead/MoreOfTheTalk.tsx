import { TimerOff, Timer } from 'lucide-react';
import type { CoachTeamView, CoachView } from '../../../shared/protocol/coachView.ts';
import { CoachReplay } from '../../features/debrief/index.ts';
import { useT } from '../../i18n/index.ts';
import { Button, Cluster, RadioCards, Stack } from '../../ui/index.ts';
import { sendToTeams, useMayAct } from '../frame/index.ts';
import { CloseSession } from './CloseSession.tsx';
import css from './MoreOfTheTalk.module.css';
import { PraisedSentences } from './PraisedSentences.tsx';
import { SessionLinks } from './SessionLinks.tsx';

export interface MoreOfTheTalkProps {
  view: CoachView;
  debrief: NonNullable<CoachTeamView['debrief']>;
  teams: readonly CoachTeamView[]; // in the talk
  short: boolean;
  onShort: (short: boolean) => void;
}

/** What a coach needs now and then, folded away under the step: lines for hard moments, the replay, time and the end. */
export function MoreOfTheTalk({ view, debrief, teams, short, onShort }: MoreOfTheTalkProps) {
  const t = useT();
  const mayAct = useMayAct();
  const phase = debrief.phases[debrief.step];
  const minutes = (short ? phase?.shortMinutes : phase?.minutes) ?? 5;
  const timed = teams.some(({ timer }) => timer !== null);
  const isLast = debrief.step === debrief.phases.length - 1; // then it stands in the foot
  const looksBack = phase?.id === 'happened' || teams.some(({ debrief: one }) => one !== null && one.replay !== null);
  const replay = (
    <CoachReplay
      teams={teams.map(({ id, name, debrief: one }) => ({ id, name, replay: one?.replay ?? null }))}
      onShow={(id, seq) =>
        void sendToTeams(
          teams.filter(team => team.id === id),
          { type: 'debrief.replay', seq },
        )
      }
    />
  );
  return (
    <Stack gap={10}>
      {phase?.id === 'life' && <PraisedSentences teams={teams} />}
      {mayAct &&
        (looksBack ? (
          replay
        ) : (
          <details className={css.fold}>
            <summary>{t('coach.lead.replay')}</summary>
            {replay}
          </details>
        ))}
      <details className={css.fold}>
        <summary>{t('coach.lead.hard')}</summary>
        <Stack as="dl" gap={10}>
          {debrief.lines.map(({ when, say }) => (
            <div key={`${when}${say}`}>
              <dt>{t(`coach.lead.${when}`)}</dt>
              <dd>“{say}”</dd>
            </div>
          ))}
        </Stack>
      </details>
      {mayAct && (
        <details className={css.fold}>
          <summary>{t('coach.lead.timeAndEnd')}</summary>
          <Stack gap={12}>
            <RadioCards
              legend={t('coach.lead.length')}
              columns={2}
              value={short ? 'short' : 'long'}
              onChange={id => onShort(id === 'short')}
              options={[
                { id: 'long', label: t('coach.lead.long') },
                { id: 'short', label: t('coach.lead.short') },
              ]}
            />
            <Cluster gap={8} rowGap={8}>
              <Button icon={Timer} onPress={() => void sendToTeams(teams, { type: 'debrief.timer', minutes })}>
                {t('coach.lead.startTimer', { count: minutes })}
              </Button>
              {timed && (
                <Button icon={TimerOff} onPress={() => void sendToTeams(teams, { type: 'debrief.timer', minutes: null })}>
                  {t('coach.lead.stopTimer')}
                </Button>
              )}
              {!isLast && <CloseSession view={view} />}
            </Cluster>
          </Stack>
        </details>
      )}
      <SessionLinks session={view.session.id} />
    </Stack>
  );
}
