import { ArrowLeft, Printer } from 'lucide-react';
import { useCallback, useState } from 'react';
import type { AnswerSheet } from '../../../shared/protocol/answerSheet.ts';
import type { CoachTeamView, CoachView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { api } from '../../net/http.ts';
import { useClient } from '../../store/store.ts';
import { Button, Cluster, SelectField } from '../../ui/index.ts';
import { RetryNotice, teamTitle, useRequest } from '../frame/index.ts';
import { answerStates, longestWaiting, progressInWords, SIZES, sizeOfTeam, type TeamSize } from './answerStates.ts';
import { formatList } from '../../layout/formatList.ts';
import { AnswerPuzzle } from './AnswerPuzzle.tsx';
import css from './LiveAnswers.module.css';
import { PuzzleStates } from './PuzzleStates.tsx';
import { usePrinting } from './usePrinting.ts';

const nobody = () => undefined; // the page's own connection handles an expired sign-in

export interface LiveAnswersProps {
  view: CoachView;
  teams: CoachTeamView[]; // whose game has begun
  team: CoachTeamView | null; // the selected one; null: all
  onTeam: (team: string | null) => void;
  onBack: () => void;
}

/** The answers while teams play, with the teams' progress beside each task. In print it is the whole sheet. */
export function LiveAnswers({ view, teams, team, onTeam, onBack }: LiveAnswersProps) {
  const t = useT();
  const language = useClient(state => state.settings.language);
  const [wanted, setWanted] = useState<TeamSize>(view.session.teamSize);
  const size = team ? sizeOfTeam(team) : wanted;
  const { id } = view.session;
  const ask = useCallback(() => api.coach.answers({ session: id }, size, language), [id, size, language]);
  const { value: sheet, failed, again } = useRequest<AnswerSheet>(ask, nobody);
  const shown = team ? [team] : teams;
  const [chosen, setChosen] = useState<string | null>(() => longestWaiting(shown));
  const printing = usePrinting();
  const states = sheet ? answerStates(sheet, shown) : [];
  const at = states.find(one => one.id === chosen) ?? states[0];
  const puzzle = sheet?.puzzles.find(one => one.id === at?.id);
  return (
    <section className={css.page} data-sheet aria-labelledby="live-answers">
      <Cluster as="header" gap={16} rowGap={8} align="center">
        <Button size="s" icon={ArrowLeft} className={css.screenOnly} onPress={onBack}>
          {team ? t('coach.answers.back', { team: teamTitle(team.name) }) : t('coach.answers.backAll')}
        </Button>
        <div className={css.title}>
          <h2 id="live-answers">{t('coach.answers.title')}</h2>
          <p className="meta">{t('coach.answers.say')}</p>
        </div>
        <Button size="s" icon={Printer} className={css.screenOnly} onPress={() => window.print()}>
          {t('coach.welcome.print')}
        </Button>
      </Cluster>
      <Cluster gap={16} rowGap={10} className={css.choose}>
        {teams.length > 1 && (
          <SelectField
            label={t('coach.answers.of')}
            value={team?.id ?? ''}
            onChange={to => onTeam(to || null)}
            options={[{ id: '', label: t('coach.near.all') }, ...teams.map(one => ({ id: one.id, label: teamTitle(one.name) }))]}
          />
        )}
        {!team && (
          <SelectField
            label={t('coach.answers.size')}
            value={String(size)}
            onChange={to => setWanted(SIZES.find(one => String(one) === to) ?? 5)}
            options={SIZES.map(one => ({ id: String(one), label: t('coach.answers.people', { count: one }) }))}
          />
        )}
      </Cluster>
      {failed && <RetryNotice say={t('coach.answers.failed')} onAgain={again} />}
      {sheet && printing && sheet.puzzles.map(one => <AnswerPuzzle key={one.id} puzzle={one} level={3} />)}
      {!printing && at && puzzle && (
        <div className={css.columns}>
          <PuzzleStates states={states} chosen={at.id} alone={team !== null} onChoose={setChosen} />
          <div className={css.one}>
            <p className={css.now}>{progressInWords(at, team !== null, t, formatList)}</p>
            <AnswerPuzzle puzzle={puzzle} level={3} />
          </div>
        </div>
      )}
    </section>
  );
}
