import type { BoardParts } from '../../../shared/tools/board/view.ts';
import { useT } from '../../i18n/index.ts';
import { ReadAloud } from '../../layout/ReadAloud.tsx';
import { Part } from '../kit/Part.tsx';
import kit from '../kit/kit.module.css';
import css from './board.module.css';

/** The lists to compare, side by side. Each is brought by the player who holds it, with the main button. */
export function Lists({ lists }: { lists: BoardParts['names']['lists'] }) {
  const t = useT();
  return (
    <Part title={t('tools.board.lists')} hideTitle>
      <div className={css.lists}>
        {lists.map(list => (
          <section key={list.id} className={css.list} aria-label={list.title}>
            <div className={css.listHead}>
              <h4>
                {list.title} {list.by && <span className={kit.meta}>{t('tools.board.laidBy', { name: list.by })}</span>}
              </h4>
              {list.names && <ReadAloud text={`${list.title}: ${list.names.join(', ')}`} compact />}
            </div>
            {list.names ? (
              <ul>
                {list.names.map(name => (
                  <li key={name}>{name}</li>
                ))}
              </ul>
            ) : list.mine ? (
              <p>{t('tools.board.yours')}</p>
            ) : (
              <p className={kit.meta}>{t('tools.board.notLaid')}</p>
            )}
          </section>
        ))}
      </div>
    </Part>
  );
}
