import { Check, Mic, MicOff, SkipForward } from 'lucide-react';
import type { CoachView } from '../../../shared/protocol/coachView.ts';
import { TURNS } from '../../../shared/protocol/turns.ts';
import type { TalkView } from '../../../shared/protocol/talkView.ts';
import { useT } from '../../i18n/index.ts';
import { coachCommand } from '../../net/coach.ts';
import { Button, classes, Cluster, Dialog, RadioCards, Stack } from '../../ui/index.ts';
import { teamTitle } from '../frame/index.ts';
import { membersOf } from '../people/index.ts';
import css from './SpeakerDialog.module.css';
import { speakersOf } from './speakersOf.ts';

export interface SpeakerDialogProps {
  view: CoachView;
  talk: TalkView;
  onClose: () => void;
  onNext: () => void;
}

/** Who has the word: one for all teams or one in each, the next in the round, one whom the coach chooses, or nobody. */
export function SpeakerDialog({ view, talk, onClose, onNext }: SpeakerDialogProps) {
  const t = useT();
  const teams = view.teams.filter(team => team.debrief !== null);
  const turns = TURNS.map(id => ({ id, label: t(`coach.lead.turns.${id}`), help: t(`coach.lead.turns.${id}Say`) }));
  return (
    <Dialog
      open
      size="l"
      title={t('coach.lead.foot.nobody')}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" icon={SkipForward} onPress={onNext}>
            {t('coach.lead.nextSpeaker')}
          </Button>
          {speakersOf(view).length > 0 && (
            <Button icon={MicOff} onPress={() => void coachCommand({ type: 'talk.quiet' })}>
              {t('coach.lead.turns.quiet')}
            </Button>
          )}
        </>
      }
    >
      <Stack gap={16}>
        {teams.length > 1 && (
          <RadioCards
            legend={t('coach.lead.turns.ask')}
            columns={2}
            decides
            value={talk.turns}
            options={turns}
            onChange={id => {
              const chosen = TURNS.find(one => one === id);
              if (chosen) void coachCommand({ type: 'talk.turns', turns: chosen });
            }}
          />
        )}
        <p className="meta">{t('coach.lead.turnSay')}</p>
        {teams.map(team => (
          <section key={team.id}>
            <h3>{teamTitle(team.name)}</h3>
            <Cluster as="ul" gap={8} rowGap={8}>
              {membersOf(team, view.people).map(({ seat, name, here }) => {
                const speaks = team.speaker === seat;
                const had = team.debrief?.asked.includes(seat) ?? false;
                return (
                  <li key={seat}>
                    <button
                      type="button"
                      className={classes(css.person, speaks && css.speaks)}
                      aria-pressed={speaks}
                      disabled={!here}
                      onClick={() => void coachCommand({ type: 'talk.give', team: team.id, seat })}
                    >
                      {speaks ? <Mic aria-hidden /> : had && <Check aria-hidden />}
                      <span>
                        {name}
                        <span className="vh"> {speaks ? t('coach.lead.turns.now') : had ? t('coach.lead.turns.had') : ''}</span>
                      </span>
                    </button>
                  </li>
                );
              })}
            </Cluster>
          </section>
        ))}
        <p className={css.legend}>
          <Check aria-hidden /> {t('coach.lead.turns.had')} <Mic aria-hidden /> {t('coach.lead.turns.now')}
        </p>
      </Stack>
    </Dialog>
  );
}
