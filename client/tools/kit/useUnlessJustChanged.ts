import { useLayoutEffect, useState } from 'react';
import type { ToolAction, ToolKind, ToolParts } from '../../../shared/tools/kinds.ts';
import { useT } from '../../i18n/index.ts';
import { isOwn } from '../../store/ownActs.ts';
import { useClient } from '../../store/store.ts';
import { showWord } from '../../store/words.ts';
import { announceFirst } from '../../ui/LiveRegion.tsx';
import { ColleaguesChanges } from './colleaguesChanges.ts';
import type { ToolWindowProps } from './contract.ts';
import type { Touches } from './touches.ts';

type Act<K extends ToolKind> = ToolWindowProps<K>['act'];
type Parts<K extends ToolKind> = ToolWindowProps<K>['tool']['parts'];

/** Acts in a tool unless a colleague changed the same thing a moment ago: then it says who, and leaves it as it is. */
export function useUnlessJustChanged<K extends ToolKind>(parts: Parts<K>, touches: Touches<K>, act: Act<K>): Act<K> {
  const t = useT();
  const seq = useClient(state => state.viewSeq);
  const [changes] = useState(() => new ColleaguesChanges<Parts<K>>());
  useLayoutEffect(() => changes.see(parts, performance.now(), () => isOwn(seq)), [changes, parts, seq]);
  return async action => {
    const look = (at: Parts<K>) => touchesOf(touches, action)(viewsOf<K>(at), action);
    const now = performance.now();
    const isThere = (at: Parts<K>) => look(at)?.is;
    if (!changes.changed(isThere, now)) return act(action);
    changes.tell(isThere, now);
    const name = look(parts)?.by;
    const onOff = typeof isThere(parts) === 'boolean'; // the press would undo the change, which may be what this person wants too
    const text = name
      ? t(onOff ? 'tools.justDoneBy' : 'tools.justChangedBy', { name })
      : t(onOff ? 'tools.justDone' : 'tools.justChanged');
    showWord({ kind: 'say', tone: 'info', text });
    announceFirst(text);
    return false;
  };
}

type Views<K extends ToolKind> = { [P in keyof ToolParts<K>]?: ToolParts<K>[P] };

const viewsOf = <K extends ToolKind>(parts: Parts<K>): Views<K> =>
  Object.fromEntries(Object.entries<{ view: unknown } | undefined>(parts).map(([name, part]) => [name, part?.view])) as Views<K>;

/** The type of an action belongs to this kind, which the compiler cannot infer. */
const touchesOf = <K extends ToolKind>(touches: Touches<K>, action: ToolAction<K>) =>
  touches[action.type as keyof Touches<K>] as unknown as (
    views: Views<K>,
    action: ToolAction<K>,
  ) => { is: unknown; by?: string | null } | null;
