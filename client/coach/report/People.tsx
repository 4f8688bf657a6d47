import type { SessionReport } from '../../../shared/protocol/report.ts';
import { useT } from '../../i18n/index.ts';
import { NumberTable } from './NumberTable.tsx';
import { Section } from './Section.tsx';

/** Who took part, sorted by name: something to talk about, never a ranking. A programme gets nobody, and no section. */
export function People({ people, aid }: { people: SessionReport['people']; aid: string }) {
  const t = useT();
  if (people.length === 0) return <Section title={t('report.people.title')} words={[t('report.people.none')]} />;
  return (
    <Section
      title={t('report.people.title')}
      words={[aid, t('report.people.say')]}
      table={
        <NumberTable
          caption={`${t('report.people.title')}. ${aid}`}
          head={[
            t('report.people.name'),
            t('report.people.team'),
            t('report.people.role'),
            t('report.people.led'),
            t('report.people.asked'),
            t('report.people.helped'),
            t('report.people.thanked'),
            t('report.people.chat'),
          ]}
          rows={people.map(person => ({
            key: person.seat,
            cells: [
              person.name,
              person.team ?? t('report.people.noTeam'),
              person.role,
              person.led.join(', ') || '–',
              person.asked,
              person.helped,
              person.thanked,
              person.chat,
            ],
          }))}
        />
      }
    />
  );
}
