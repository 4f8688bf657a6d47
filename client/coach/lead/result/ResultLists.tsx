import type { CountList, TalkResult } from '../../../../shared/protocol/talkView.ts';
import { useT } from '../../../i18n/index.ts';
import { ResultBars } from './ResultBars.tsx';
import css from './ResultLists.module.css';

export interface ResultListsProps {
  result: TalkResult;
  single: boolean; // about one team
}

/** The counts of a step, or why there are none. */
export function ResultLists({ result, single }: ResultListsProps) {
  const t = useT();
  const lists = result.lists.filter(list => worthShowing(list) && !(single && list.id === 'hardest')); // that stands in the moments
  if (lists.length === 0) {
    if (result.moments.length + result.sums.length > 0 || result.phase === 'next') return null;
    return <p className={css.none}>{t(result.lists.length > 0 ? 'coach.lead.result.notYet' : 'coach.lead.result.nothing')}</p>;
  }
  return lists.map(list => <ResultList key={list.id} list={list} single={single} />);
}

/** What people choose shows from the start; the rest once there is something of it. */
const worthShowing = ({ id, total }: CountList): boolean => id === 'feelings' || total > 0;

function ResultList({ list, single }: { list: CountList; single: boolean }) {
  const t = useT();
  const { id, total, counted, counts, why } = list;
  const number = { count: total };
  if (id === 'helped') return <p className={css.say}>{t('coach.lead.list.helped', number)}</p>;
  if (id === 'shared') return why ? null : <p className={css.say}>{t('coach.lead.list.shared', number)}</p>;
  return (
    <section>
      <h3 className={css.title}>
        {t(`coach.lead.list.${id}`)} <span>{of(list, single)}</span>
      </h3>
      {why && <p className={css.none}>{why === 'few' ? t('coach.lead.result.few', number) : t('coach.lead.result.rest')}</p>}
      {counts && single && id === 'ideas' && (
        <ul className={css.words}>
          {counts.map(one => (
            <li key={one.id}>{one.label}</li>
          ))}
        </ul>
      )}
      {counts && !(single && id === 'ideas') && <ResultBars counts={counts} label={t(`coach.lead.list.${id}`)} />}
      {counts && counted < total && <p className={css.leap}>{t('coach.lead.result.leap', { counted, count: total })}</p>}
    </section>
  );

  function of({ id: which }: CountList, about: boolean): string {
    if (why) return '';
    if (which === 'hardest' || which === 'chosen') return about ? '' : t('coach.lead.result.teams', number);
    if (which === 'ideas') return about ? '' : t('coach.lead.result.inTeams');
    if (which === 'learn' || which === 'can') return t('coach.lead.result.people', number);
    return t('coach.lead.result.answers', number);
  }
}
