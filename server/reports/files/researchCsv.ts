import type { ResearchExport } from '../../../shared/protocol/report.ts';
import type { Language } from '../../../shared/text/localised.ts';
import { csvFile } from './csvFile.ts';

/** Column names are the same in every language: statistics programs refer to them. */
export function researchCsv(research: ResearchExport, language: Language): string {
  const answers = [...new Set(research.people.flatMap(person => Object.keys(person.answers)))].toSorted();
  return csvFile(
    [
      ['pseudonym', 'code', 'month', 'group', 'level', 'language', 'asked', 'helped', 'minutes', 'feeling', ...answers],
      ...research.people.map(person => [
        person.pseudonym,
        person.code,
        research.month,
        research.group,
        research.level,
        person.language,
        person.asked,
        person.helped,
        person.minutesPlayed,
        person.feeling,
        ...answers.map(key => person.answers[key] ?? null),
      ]),
    ],
    language,
  );
}
