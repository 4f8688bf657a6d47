import { BookOpen, Check } from 'lucide-react';
import type { TeammateView } from '../../../shared/protocol/view.ts';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { useT } from '../../i18n/index.ts';
import { Button, Portrait } from '../../ui/index.ts';
import { RoundTable } from '../../layout/roundTable/RoundTable.tsx';
import css from './ReadyStage.module.css';

export interface ReadyStageProps {
  people: TeammateView[];
  done: string[];
  me: string;
  onAgain: () => void;
}

/** Waiting for the others: those who are ready sit at the table. The coach starts the debrief. */
export function ReadyStage({ people, done, me, onAgain }: ReadyStageProps) {
  const t = useT();
  const here = people.filter(person => !person.away);
  const all = here.every(person => done.includes(person.seat));
  const ready = people.filter(person => done.includes(person.seat));
  return (
    <section className={css.stage}>
      <div className={css.table}>
        <RoundTable people={ready} />
      </div>
      <div className={css.words}>
        <PageTitle>{t('debrief.reveal.ready')}</PageTitle>
        <p aria-live="polite">{all ? t('debrief.reveal.waitingCoach') : t('debrief.reveal.waiting')}</p>
        <ul className={css.people}>
          {people.map(person => {
            const isReady = done.includes(person.seat);
            return (
              <li key={person.seat}>
                <Portrait id={person.portrait} size={48} mood={isReady ? 'blij' : 'neutral'} away={person.away} alt="" />
                <span>
                  <b>
                    {person.name}
                    {person.seat === me && ` (${t('common.you')})`}
                  </b>
                  <span className="meta">
                    {isReady ? t('debrief.reveal.isReady') : person.away ? t('common.away') : t('debrief.reveal.reads')}
                  </span>
                </span>
                {isReady && <Check className={css.tick} aria-hidden />}
              </li>
            );
          })}
        </ul>
        <div>
          <Button icon={BookOpen} onPress={onAgain}>
            {t('debrief.reveal.again')}
          </Button>
        </div>
      </div>
    </section>
  );
}
