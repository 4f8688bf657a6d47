import { Lightbulb } from 'lucide-react';
import type { CoachTeamView } from '../../../../shared/protocol/coachView.ts';
import type { TalkView } from '../../../../shared/protocol/talkView.ts';
import { useT } from '../../../i18n/index.ts';
import { Stack } from '../../../ui/index.ts';
import { adviceFor, type Situation } from './advice.ts';
import css from './AdviceLines.module.css';

export interface AdviceLinesProps extends Pick<Situation, 'ready' | 'passedMs' | 'minutes' | 'last'> {
  talk: TalkView;
  teams: readonly CoachTeamView[]; // at this step
}

/** What the coach can do with what came out, with a sentence to say where the level has one. Its row is there without a hint too: nothing below it moves. */
export function AdviceLines({ talk, teams, ...now }: AdviceLinesProps) {
  const t = useT();
  const result = talk.teams.find(({ team }) => team === talk.about) ?? talk.all;
  const shown = talk.about === null ? teams : teams.filter(({ id }) => id === talk.about);
  const lines = shown.flatMap(team => team.debrief?.lines ?? []);
  const advice = adviceFor({ ...now, result, lines });
  return (
    <Stack as="ul" gap={4} className={css.lines} aria-label={t('coach.lead.tips')}>
      {advice.map(({ id, about = '', say }) => (
        <li key={id}>
          <Lightbulb aria-hidden />
          <span>
            {t(`coach.lead.tip.${id}`, { about })} {say && <b>“{say}”</b>}
          </span>
        </li>
      ))}
      {advice.length === 0 && (
        <li>
          <Lightbulb aria-hidden />
          <span>{t('coach.lead.tip.listen')}</span>
        </li>
      )}
    </Stack>
  );
}
