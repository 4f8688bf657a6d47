import { ArrowRight } from 'lucide-react';
import type { DebriefView, TeammateView } from '../../../../shared/protocol/view.ts';
import { useT } from '../../../i18n/index.ts';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { TalkButton } from '../../../layout/TalkButton.tsx';
import { Button, Cluster, Panel, Portrait, Stack } from '../../../ui/index.ts';
import css from './GroupDiscussion.module.css';
import { TimeLeft } from './TimeLeft.tsx';

export interface GroupDiscussionProps {
  prompts: string[];
  people: readonly TeammateView[];
  call?: string | undefined; // where the team talks
  me?: string;
  speaker: DebriefView['speaker'];
  timer: DebriefView['timer'];
  onNext?: (() => void) | null; // shows the next step to this person only
}

/** The question for the group, with who is present, whose turn it is and the time left. */
export function GroupDiscussion({ prompts, people, call, me, speaker, timer, onNext = null }: GroupDiscussionProps) {
  const t = useT();
  return (
    <Panel
      as="aside"
      title={prompts.length > 0 ? t('debrief.seeTogether') : t('debrief.yourTeam')}
      aside={prompts.length > 0 && <ReadAloud compact text={prompts.join(' ')} />}
      gap={12}
    >
      {prompts.length > 0 && (
        <Stack as="ul" gap={12} className={css.prompts}>
          {prompts.map(prompt => (
            <li key={prompt}>{prompt}</li>
          ))}
        </Stack>
      )}
      {call && (
        <div>
          <TalkButton call={call} size="s" />
        </div>
      )}
      {timer && <TimeLeft timer={timer} />}
      {speaker && (
        <p className={css.speaker} aria-live="polite">
          <span className="meta">{t('debrief.speaker')}</span>
          <b>{speaker.name}</b>
          {speaker.seat === me && <span>{t('debrief.speakerYou')}</span>}
        </p>
      )}
      <Cluster as="ul" gap={6} rowGap={8} className={css.people}>
        {people.map(person => (
          <li key={person.seat} className={person.seat === speaker?.seat ? css.speaks : undefined}>
            <Portrait
              id={person.portrait}
              size={52}
              mood={person.seat === speaker?.seat ? 'blij' : 'neutral'}
              away={person.away}
              alt=""
            />
            <span>{person.name}</span>
            {person.away && <span className="vh"> {t('common.away')}</span>}
          </li>
        ))}
      </Cluster>
      <p className="meta">
        {t('debrief.coachMoves')} {onNext && t('debrief.own.noCoach')}
      </p>
      {onNext && (
        <div>
          <Button variant="quiet" size="s" iconAfter={ArrowRight} onPress={onNext}>
            {t('debrief.own.next')}
          </Button>
        </div>
      )}
    </Panel>
  );
}
