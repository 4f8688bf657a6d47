import type { CoachTeamView, CoachView } from '../../../../shared/protocol/coachView.ts';
import type { TalkView } from '../../../../shared/protocol/talkView.ts';
import { EvidenceScores } from '../../../features/debrief/index.ts';
import { useT } from '../../../i18n/index.ts';
import { coachCommand } from '../../../net/coach.ts';
import { Stack } from '../../../ui/index.ts';
import { teamTitle, useMayAct } from '../../frame/index.ts';
import { Moments } from './Moments.tsx';
import { NextStatements } from './NextStatements.tsx';
import { ResultLists } from './ResultLists.tsx';
import css from './StepResult.module.css';

export interface StepResultProps {
  view: CoachView;
  talk: TalkView;
  teams: readonly CoachTeamView[]; // in the talk
}

/** What came out of the step: for all teams together or for the one that the coach chose, here and on the shared screen. */
export function StepResult({ view, talk, teams }: StepResultProps) {
  const t = useT();
  const mayAct = useMayAct();
  const one = talk.teams.find(({ team }) => team === talk.about);
  const result = one ?? talk.all;
  const shown = teams.find(({ id }) => id === one?.team);
  return (
    <section className={css.result} aria-label={t('coach.lead.result.title')}>
      {mayAct && teams.length > 1 && (
        <label className={css.about}>
          <span>{t('coach.lead.result.about')}</span>
          <select
            value={talk.about ?? ''}
            onChange={({ target }) => void coachCommand({ type: 'talk.about', team: target.value || null })}
          >
            <option value="">{t('coach.lead.result.all')}</option>
            {teams.map(({ id, name }) => (
              <option key={id} value={id}>
                {teamTitle(name)}
              </option>
            ))}
          </select>
        </label>
      )}
      <Stack gap={16}>
        <ResultLists result={result} single={teams.length === 1 || one !== undefined} />
        {result.moments.length > 0 && (
          <Moments moments={result.moments} team={shown ? teamTitle(shown.name) : t('coach.lead.result.all')} />
        )}
        {result.sums.length > 0 && <EvidenceScores sums={result.sums} />}
        {result.phase === 'next' && mayAct && <NextStatements session={view.session.id} />}
      </Stack>
    </section>
  );
}
