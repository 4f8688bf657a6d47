import { PageTitle } from '../../../layout/PageTitle.tsx';
import { useT } from '../../../i18n/index.ts';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { sentencesOf, Stack } from '../../../ui/index.ts';
import type { PhaseProps } from './props.ts';
import { RoundTable } from '../../../layout/roundTable/RoundTable.tsx';
import css from './SafePhase.module.css';

/** The ground rules, before the conversation starts. */
export function SafePhase({ view, phase }: PhaseProps) {
  const t = useT();
  const sentences = sentencesOf(phase.intro ?? '');
  return (
    <section className={css.card}>
      <RoundTable people={view.team.people} />
      <div className={css.words}>
        <PageTitle>{phase.title}</PageTitle>
        <Stack as="ul" gap={10} className={css.rules}>
          {sentences.map(sentence => (
            <li key={sentence}>{sentence}</li>
          ))}
        </Stack>
        <p className="meta">{t('debrief.safe.passSay')}</p>
        <div>
          <ReadAloud text={[phase.title, ...sentences, t('debrief.safe.passSay')].join('. ')} />
        </div>
      </div>
    </section>
  );
}
