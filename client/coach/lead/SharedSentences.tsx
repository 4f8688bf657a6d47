import type { CoachTeamView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { peerWords } from '../../layout/peerWords.ts';
import { Stack } from '../../ui/index.ts';
import css from './StepScript.module.css';

/** The sentences that people shared, with what colleagues saw in them: something to give back to the group. */
export function SharedSentences({ teams }: { teams: readonly CoachTeamView[] }) {
  const t = useT();
  const sentences = teams.flatMap(team => (team.debrief?.sentences ?? []).map(one => ({ ...one, team: team.id })));
  if (sentences.length === 0) return null;
  return (
    <details className={css.fold} open>
      <summary>{t('coach.lead.sentences')}</summary>
      <Stack as="dl" gap={10}>
        {sentences.map(({ team, name, text, feedback }) => (
          <div key={`${team} ${name}`}>
            <dt>{name}</dt>
            <dd>“{text}”</dd>
            {feedback.map(one => (
              <dd key={one.name} className="meta">
                {one.name}: {peerWords(one)}
              </dd>
            ))}
          </div>
        ))}
      </Stack>
    </details>
  );
}
