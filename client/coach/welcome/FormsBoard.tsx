import { ChartColumn, ListChecks, Repeat2, Undo2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { CoachView } from '../../../shared/protocol/coachView.ts';
import type { GroupStatements } from '../../../shared/protocol/statements.ts';
import { useT } from '../../i18n/index.ts';
import { api } from '../../net/http.ts';
import { useClient } from '../../store/store.ts';
import { Button, Cluster, LinkButton, Panel, Row } from '../../ui/index.ts';
import { toast } from '../../ui/toastList.ts';
import css from './FormsBoard.module.css';

const AGAIN_MS = 10_000;

/** Replaces the teams board for a waiting list, where people only fill in forms: shows how many did. */
export function FormsBoard({ view, canAct }: { view: CoachView; canAct: boolean }) {
  const t = useT();
  const { id, formsRound: round } = view.session;
  const done = useFilledIn(canAct ? id : null, view.people.length, round);
  const ask = (next: 1 | 2) =>
    void api.coach.changeSession(id, { formsRound: next }).then(
      () => toast(t(next === 2 ? 'coach.forms.askedAgain' : 'coach.forms.askedFirst'), 'done'),
      () => toast(t('common.rejected.serverError'), 'notYet'),
    );
  return (
    <Panel title={t('coach.forms.title')} gap={12} align="start">
      <Row gap={16} align="stretch" className={css.words}>
        <ListChecks aria-hidden />
        <div>
          <p>{t(round === 2 ? 'coach.forms.sayAgain' : 'coach.forms.say')}</p>
          {done !== null && (
            <p className={css.count} aria-live="polite">
              {t('coach.forms.done', { count: done, people: view.people.length })}
            </p>
          )}
          <p className="meta">
            {t('coach.forms.round')} {t('coach.forms.later')}
          </p>
        </div>
      </Row>
      {canAct && (
        <Cluster gap={10}>
          {round === 1 ? (
            <Button icon={Repeat2} onPress={() => ask(2)}>
              {t('coach.forms.askAgain')}
            </Button>
          ) : (
            <Button variant="quiet" icon={Undo2} onPress={() => ask(1)}>
              {t('coach.forms.askFirst')}
            </Button>
          )}
          <LinkButton icon={ChartColumn} href={`/coach/${id}/verslag`}>
            {t('coach.sessions.act.report')}
          </LinkButton>
        </Cluster>
      )}
    </Panel>
  );
}

/** How many people completed all statements. Polled, since answers are private and are not in the coach's view. */
function useFilledIn(session: string | null, people: number, round: 1 | 2): number | null {
  const language = useClient(state => state.settings.language);
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    if (!session) return;
    let here = true;
    const ask = () =>
      void api.coach.groupStatements(session, language).then(
        group => here && setCount(filledIn(group, round === 2 ? 'after' : 'before')),
        () => undefined, // keep the last count
      );
    ask();
    const timer = setInterval(ask, AGAIN_MS);
    return () => {
      here = false;
      clearInterval(timer);
    };
  }, [session, people, language, round]);
  return count;
}

const filledIn = ({ statements }: GroupStatements, moment: 'before' | 'after'): number =>
  statements.length === 0 ? 0 : Math.min(...statements.map(statement => statement.answered[moment]));
