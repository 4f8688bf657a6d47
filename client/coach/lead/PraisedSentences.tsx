import type { CoachTeamView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { peerWords } from '../../layout/peerWords.ts';
import { Stack } from '../../ui/index.ts';
import css from './StepScript.module.css';

/** What colleagues saw in each other's sentences, by name: something to give back to the group. */
export function PraisedSentences({ teams }: { teams: readonly CoachTeamView[] }) {
  const t = useT();
  const praised = teams.flatMap(team => (team.debrief?.praised ?? []).map(one => ({ ...one, team: team.id })));
  if (praised.length === 0) return null;
  return (
    <details className={css.fold} open>
      <summary>{t('coach.lead.praised')}</summary>
      <Stack as="dl" gap={10}>
        {praised.map(({ team, name, feedback }) => (
          <div key={`${team} ${name}`}>
            <dt>{t('coach.lead.praisedOf', { name })}</dt>
            {feedback.map(one => (
              <dd key={one.name}>
                {one.name}: {peerWords(one)}
              </dd>
            ))}
          </div>
        ))}
      </Stack>
    </details>
  );
}
