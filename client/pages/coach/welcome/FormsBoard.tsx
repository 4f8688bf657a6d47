import { ChartColumn, ListChecks } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { CoachView } from '../../../../shared/protocol/coachView.ts';
import type { GroupStatements } from '../../../../shared/protocol/statements.ts';
import { useT } from '../../../i18n/index.ts';
import { api } from '../../../net/http.ts';
import { useClient } from '../../../store/store.ts';
import { LinkButton, Panel } from '../../../ui/index.ts';
import css from './FormsBoard.module.css';

const AGAIN_MS = 10_000;

/** A waiting list: nobody plays, people only answer. How many did so, in place of teams. */
export function FormsBoard({ view, canAct }: { view: CoachView; canAct: boolean }) {
  const t = useT();
  const { id } = view.session;
  const done = useFilledIn(canAct ? id : null, view.people.length);
  return (
    <Panel title={t('coach.forms.title')} className={css.panel}>
      <div className={css.words}>
        <ListChecks aria-hidden />
        <div>
          <p>{t('coach.forms.say')}</p>
          {done !== null && (
            <p className={css.count} aria-live="polite">
              {t('coach.forms.done', { count: done, people: view.people.length })}
            </p>
          )}
          <p className="meta">{t('coach.forms.later')}</p>
        </div>
      </div>
      {canAct && (
        <LinkButton icon={ChartColumn} href={`/coach/${id}/verslag`}>
          {t('coach.sessions.act.report')}
        </LinkButton>
      )}
    </Panel>
  );
}

/** How many went through all statements. Asked again now and then: answers are private and tell no coach by themselves. */
function useFilledIn(session: string | null, people: number): number | null {
  const language = useClient(state => state.settings.language);
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    if (!session) return;
    let here = true;
    const ask = () =>
      void api.coach.groupStatements(session, language).then(
        group => here && setCount(filledIn(group)),
        () => undefined, // the last count stands
      );
    ask();
    const timer = setInterval(ask, AGAIN_MS);
    return () => {
      here = false;
      clearInterval(timer);
    };
  }, [session, people, language]);
  return count;
}

const filledIn = ({ statements }: GroupStatements): number =>
  statements.length === 0 ? 0 : Math.min(...statements.map(statement => statement.answered.before));
