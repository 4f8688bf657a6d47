import { Check, ClipboardList } from 'lucide-react';
import { useT } from '../../i18n/index.ts';
import { classes } from '../../ui/classes.ts';
import type { ToolWindowProps } from '../kit/contract.ts';
import { useMainAct } from '../kit/mainAct.ts';
import { Part } from '../kit/Part.tsx';
import { Silhouette } from '../kit/Silhouette.tsx';
import { Row } from '../../ui/flow/Row.tsx';
import kit from '../kit/kit.module.css';
import { mayAct } from '../kit/mayAct.ts';
import { useOptimisticValues } from '../kit/useOptimisticValues.ts';
import { Lists } from './Lists.tsx';
import css from './board.module.css';

/** The team's board: names as cards that anybody can tap; each shows who tapped it last. */
export function BoardWindow({ tool, act, steps }: ToolWindowProps<'board'>) {
  const t = useT();
  const part = tool.parts.names;
  const names = part?.view.names ?? [];
  const optimistic = useOptimisticValues<boolean>(Object.fromEntries(names.map(name => [name.id, name.on])));
  const usable = part !== undefined && mayAct(tool, part);
  const mine = usable ? part.view.lists.find(list => list.mine && list.names === null) : undefined;
  useMainAct(
    mine
      ? {
          label: t('tools.board.lay', { title: mine.title }),
          icon: ClipboardList,
          off: null,
          press: () => void act({ type: 'lay', list: mine.id }),
        }
      : null,
  );
  if (!part) return null;
  const { lists, ready } = part.view;
  const isOn = (id: string) => optimistic.value(id) ?? false;
  const count = names.filter(name => isOn(name.id)).length;
  return (
    <div className={kit.tool}>
      {lists.length > 0 && <Lists lists={lists} />}
      {ready && (
        <Part title={t('tools.board.names')} hideTitle>
          <Row as="p" gap={10} align="baseline" className={css.count}>
            <b>{count}</b>
            <span>{t('tools.board.count', { count })}</span>
          </Row>
          <ul className={classes(css.cork, lists.length > 0 && css.compact)}>
            {names.map(({ id, label, by }) => {
              const on = isOn(id);
              return (
                <li key={id}>
                  <button
                    type="button"
                    className={classes(kit.plain, css.card, on && css.on)}
                    aria-pressed={on}
                    aria-busy={optimistic.waiting(id)}
                    aria-disabled={!usable || undefined}
                    onClick={() => usable && optimistic.set(id, !on, act({ type: 'tap', name: id, on: !on }))}
                  >
                    <span className={css.pin} aria-hidden="true" />
                    {lists.length === 0 && <Silhouette size={44} />}
                    <span className={css.name}>{label}</span>
                    <span className={css.mark} aria-hidden="true">
                      {on && <Check size={20} strokeWidth={3.5} />}
                    </span>
                    <span className={css.by}>{by ? t('tools.board.lastBy', { name: by }) : '\u00a0'}</span>
                  </button>
                </li>
              );
            })}
          </ul>
        </Part>
      )}
      {steps('names')}
    </div>
  );
}
