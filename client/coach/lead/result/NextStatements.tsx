import { useEffect, useState } from 'react';
import { languageTag } from '../../../../shared/text/languages.ts';
import { MIN_TALK_ANSWERS } from '../../../../shared/protocol/privacy.ts';
import type { GroupStatements } from '../../../../shared/protocol/statements.ts';
import { useT } from '../../../i18n/index.ts';
import { api } from '../../../net/http.ts';
import { useClient } from '../../../store/store.ts';
import css from './NextStatements.module.css';
import lists from './ResultLists.module.css';

const AGAIN_MS = 15_000;

/** What people said about themselves before and after the game: means of the whole group, from five people on. */
export function NextStatements({ session }: { session: string }) {
  const language = useClient(state => state.settings.language);
  const [group, setGroup] = useState<GroupStatements | null>(null);
  useEffect(() => {
    let here = true;
    const ask = () =>
      void api.coach.groupStatements(session, language).then(
        found => here && setGroup(found),
        () => undefined, // the next time
      );
    ask();
    const timer = setInterval(ask, AGAIN_MS);
    return () => {
      here = false;
      clearInterval(timer);
    };
  }, [session, language]);
  return group && group.statements.length > 0 ? <StatementMeans group={group} /> : null;
}

function StatementMeans({ group }: { group: GroupStatements }) {
  const t = useT();
  const language = useClient(state => state.settings.language);
  const number = new Intl.NumberFormat(languageTag(language), { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const shown = group.statements.filter(({ after }) => (after?.n ?? 0) >= MIN_TALK_ANSWERS);
  const answered = Math.max(0, ...group.statements.map(one => one.answered.after));
  return (
    <section>
      <h3 className={lists.title}>
        {t('coach.lead.list.statements')} {shown.length > 0 && <span>{t('coach.lead.result.people', { count: answered })}</span>}
      </h3>
      {shown.length === 0 ? (
        <p className={lists.none}>{t('coach.lead.result.few', { count: answered })}</p>
      ) : (
        <table className={css.means}>
          <thead>
            <tr>
              <th scope="col">{t('coach.lead.result.statement')}</th>
              <th scope="col">{t('coach.lead.result.before')}</th>
              <th scope="col">{t('coach.lead.result.after')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ id, say, before, after }) => (
              <tr key={id}>
                <th scope="row">{say}</th>
                <td>{before && before.n >= MIN_TALK_ANSWERS ? number.format(before.mean) : '–'}</td>
                <td>{after ? number.format(after.mean) : '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
