import type { CoachTeamView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { peerLine } from '../../layout/peerWords.ts';
import { keyed, Stack } from '../../ui/index.ts';
import css from './MoreOfTheTalk.module.css';

/** What colleagues saw in each other's sentences, by name: something to give back to the group. */
export function PraisedSentences({ teams }: { teams: readonly CoachTeamView[] }) {
  const t = useT();
  const praised = teams.flatMap(team => (team.debrief?.praised ?? []).map(one => ({ ...one, team: team.id })));
  if (praised.length === 0) return null;
  return (
    <details className={css.fold}>
      <summary>{t('coach.lead.praised')}</summary>
      <Stack as="dl" gap={10}>
        {keyed(praised, ({ team, name }) => `${team} ${name}`).map(({ key, item: { name, feedback } }) => (
          <div key={key}>
            <dt>{t('coach.lead.praisedOf', { name })}</dt>
            {keyed(feedback, one => one.name).map(({ key, item }) => (
              <dd key={key}>{peerLine(item)}</dd>
            ))}
          </div>
        ))}
      </Stack>
    </details>
  );
}
