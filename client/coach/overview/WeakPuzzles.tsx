import { useCallback } from 'react';
import { useT } from '../../i18n/index.ts';
import { reports } from '../../net/reports.ts';
import { useClient } from '../../store/store.ts';
import { useAsked } from '../frame/index.ts';
import { minutesOf, NumberTable, numberWords, Section } from '../report/index.ts';

/** Where a level's designer looks first: most hints, longest over the estimate, most "not yet". */
export function WeakPuzzles({ level, onSignedOut }: { level: string; onSignedOut: () => void }) {
  const t = useT();
  const language = useClient(state => state.settings.language);
  const ask = useCallback(() => reports.weak(level, language), [level, language]);
  const { value } = useAsked(ask, onSignedOut);
  if (!value) return null;
  const weak = value.puzzles.filter(puzzle => puzzle.why.length > 0);
  return (
    <Section
      title={`${t('report.weak.title')}: ${value.level.title}`}
      words={[t('report.weak.say'), weak.length === 0 ? t('report.weak.none') : t('report.weak.teams', { count: value.teams })]}
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
                      ? `${t('report.weak.time')} (${t('report.weak.over', { count: numberWords(one.over, language) })})`
                      : t(`report.weak.${why}`),
                  )
                  .join(', '),
                numberWords(one.hints, language),
                numberWords(one.notYet, language),
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
