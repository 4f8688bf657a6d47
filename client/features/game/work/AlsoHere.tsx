import { useT } from '../../../i18n/index.ts';
import { formatList } from '../../../layout/formatList.ts';
import { useClient } from '../../../store/store.ts';
import { Portrait } from '../../../ui/index.ts';
import { alsoHere } from '../view/teammate.ts';
import { useView } from '../view/useView.ts';
import css from './Work.module.css';

/** "Dirk kijkt ook": the colleagues who have this tool open as well. */
export function AlsoHere({ tool }: { tool: string }) {
  const t = useT();
  const me = useView(view => view.me.seat);
  const people = useView(view => view.team.people);
  const presence = useClient(state => state.presence);
  const others = alsoHere(tool, me, people, presence);
  if (others.length === 0) return null;
  return (
    <p className={css.also}>
      {people
        .filter(person => others.includes(person.name) && person.seat !== me)
        .slice(0, 2)
        .map(person => (
          <Portrait key={person.seat} id={person.portrait} size={36} alt="" />
        ))}
      <span>{t('game.window.alsoHere', { count: others.length, names: formatList(others) })}</span>
    </p>
  );
}
