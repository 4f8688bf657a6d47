import { useCallback } from 'react';
import { useT } from '../../i18n/index.ts';
import { reports } from '../../net/reports.ts';
import { useClient } from '../../store/store.ts';
import { useRequest } from '../frame/index.ts';
import { minutesOf, NumberTable, formatNumber, Section } from '../report/index.ts';

/** The puzzles that a level's designer should look at first: most hints, furthest over the estimate, most "not yet". */
export function WeakPuzzles({ level, onSignedOut }: { level: string; onSignedOut: () => void }) {
  const t = useT();
  const language = useClient(state => state.settings.language);
  const ask = useCallback(() => reports.weak(level, language), [level, language]);
  const { value } = useRequest(ask, onSignedOut);
  if (!value) return null;
  const weak = value.puzzles.filter(puzzle => puzzle.why.length > 0);
  const counted = t('report.weak.teams', { count: value.teams });
  const found = value.teams === 0 ? [t('report.weak.none')] : weak.length === 0 ? [t('report.weak.fine'), counted] : [counted];
  return (
    <Section
      title={`${t('report.weak.title')}: ${value.level.title}`}
      words={[t('report.weak.say'), ...found]}
      table={
        weak.length > 0 && (
          <NumberTable
            caption={t('report.weak.title')}
            head={[
              t('report.puzzles.task'),
              t('report.weak.why'),
              t('report.puzzles.hints'),
              t('report.puzzles.notYet'),
              t('report.puzzles.median'),
              t('report.puzzles.estimate'),
            ]}
            rows={weak.map(one => ({
              key: one.id,
              cells: [
                one.title,
                one.why
                  .map(why =>
                    why === 'time' && one.over !== null
                      ? `${t('report.weak.time')} (${t('report.weak.over', { count: formatNumber(one.over, language) })})`
                      : t(`report.weak.${why}`),
                  )
                  .join(', '),
                formatNumber(one.hints, language),
                formatNumber(one.notYet, language),
                one.medianMs === null ? '–' : t('report.puzzles.minutes', { count: minutesOf(one.medianMs) ?? 0 }),
                t('report.puzzles.minutes', { count: one.minutes }),
              ],
            }))}
          />
        )
      }
    />
  );
}
