import { type ReactNode, type Ref } from 'react';
import { t } from '../../i18n/index.ts';
import { type Action, ActionMenu } from '../menus/index.ts';
import { mayDo, textOf, valuesOf, type Act, type Subject } from './act.ts';
import type { Groups } from './places.ts';
import { useActs } from './useActs.ts';

export interface ActMenuProps<S extends Subject> {
  label: string; // accessible name: says whose menu it is
  groups: Groups<S>;
  of: S | (() => S); // a function is called when the menu opens, since a page may have many menus
  spread?: boolean; // lists the choices of an act in the menu itself
  onRun?: (act: Act<S>) => void; // called before the act
  children?: ReactNode;
  word?: string;
  className?: string;
  ref?: Ref<HTMLButtonElement>;
}

/** A menu button with the acts that are possible now. */
export function ActMenu<S extends Subject>({ groups, of, spread = false, onRun, ...menu }: ActMenuProps<S>) {
  const run = useActs();
  const now = (): S => (typeof of === 'function' ? of() : of);
  const find = (id: string): [Act<S> | undefined, string] => {
    const [name = '', choice = ''] = id.split(':');
    return [groups.flat().find(act => act.id === name), choice];
  };
  return (
    <ActionMenu
      {...menu}
      groups={() => groups.map(group => group.flatMap(act => actions(act, now(), spread)))}
      onAction={id => {
        const [act, choice] = find(id);
        if (!act) return;
        onRun?.(act);
        run(act, now(), choice);
      }}
    />
  );
}

/** An act as menu items: the act itself, or each of its choices. */
function actions<S extends Subject>(act: Act<S>, of: S, spread: boolean): Action[] {
  if (!mayDo(act, of)) return [];
  const { id, icon, heading } = act;
  const above = heading && { heading: t(heading) };
  const choices = act.choices?.(of).map(one => ({ id: `${id}:${one.id}`, icon: one.icon ?? icon, label: one.label, ...above }));
  if (choices && (spread || heading)) return choices;
  return [{ id, icon, label: t(textOf(act, of), valuesOf(act, of)), ...(choices && { choices }) }];
}
