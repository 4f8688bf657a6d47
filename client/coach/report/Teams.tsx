import type { ReportTeam } from '../../../shared/protocol/report.ts';
import { useT } from '../../i18n/index.ts';
import { minutesOf, spreadWord } from './numbers.ts';
import { NumberTable } from './NumberTable.tsx';
import { Section } from './Section.tsx';

/** What each team did, in the order in which the teams were made, without comparison. */
export function Teams({ teams }: { teams: readonly ReportTeam[] }) {
  const t = useT();
  return (
    <Section
      title={t('report.teams.title')}
      words={[t('report.teams.say')]}
      table={
        teams.length > 0 && (
          <NumberTable
            caption={t('report.teams.title')}
            head={[
              t('report.teams.team'),
              t('report.teams.played'),
              t('report.teams.tasks'),
              t('report.teams.hints'),
              t('report.teams.questions'),
              t('report.teams.thanks'),
              t('report.teams.spread'),
              t('report.teams.ending'),
            ]}
            rows={teams.map(team => ({
              key: team.id,
              cells: [
                team.name,
                t('report.puzzles.minutes', { count: minutesOf(team.playedMs) ?? 0 }),
                team.tasks,
                team.hints,
                team.questions,
                team.thanks,
                t(`report.teams.${spreadWord(team.spread)}`),
                team.choice,
              ],
            }))}
          />
        )
      }
    />
  );
}
