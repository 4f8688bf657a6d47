import { useRef } from 'react';
import type { CalendarAction, CalendarParts } from '../../../shared/tools/calendar/view.ts';
import { useT } from '../../i18n/index.ts';
import { announce } from '../../ui/LiveRegion.tsx';
import type { WindowProps } from '../kit/contract.ts';
import { Part } from '../kit/Part.tsx';
import kit from '../kit/kit.module.css';
import { mayAct } from '../kit/mayAct.ts';
import { useOptimisticValues } from '../kit/useOptimisticValues.ts';
import { useToolState } from '../kit/useToolState.ts';
import { DayGrid } from './DayGrid.tsx';
import { People } from './People.tsx';
import css from './calendar.module.css';

/** A shared calendar: choose a person, then a time slot. A person who had that slot returns to the list. */
export function CalendarWindow({ tool, act, steps }: WindowProps<CalendarParts, CalendarAction>) {
  const t = useT();
  const ground = useRef<HTMLDivElement>(null);
  const part = tool.parts.slots;
  const [picked, setPicked] = useToolState<string | null>('picked', null);
  const people = part?.view.people ?? [];
  const optimistic = useOptimisticValues<string | null>(Object.fromEntries(people.map(person => [person.id, person.slot])));
  if (!part) return null;
  const usable = mayAct(tool, part);
  const slotOf = (id: string) => optimistic.value(id) ?? null;
  const inSlot = (slot: string) => people.find(person => slotOf(person.id) === slot) ?? null;
  const person = people.find(one => one.id === picked) ?? null;

  // The pressed button disappears: move the focus to where the person went.
  const focusOn = (what: string) => requestAnimationFrame(() => ground.current?.querySelector<HTMLElement>(what)?.focus());
  const place = (slot: string, from: string) => {
    if (!person) return;
    setPicked(null);
    const answer = act({ type: 'place', person: person.id, slot });
    const there = inSlot(slot);
    if (there && there.id !== person.id) optimistic.set(there.id, null, answer);
    optimistic.set(person.id, slot, answer);
    void answer.then(done => done && announce(t('tools.calendar.placed', { name: person.name, time: from })));
    focusOn(`[data-slot="${CSS.escape(slot)}"] button`);
  };
  const clear = (slot: string) => {
    const there = inSlot(slot);
    if (!there) return;
    optimistic.set(there.id, null, act({ type: 'clear', slot }));
    focusOn(`[data-person="${CSS.escape(there.id)}"]`);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape bubbles up from the controls inside
    <div
      ref={ground}
      className={kit.tool}
      onKeyDown={event => {
        if (event.key !== 'Escape' || picked === null) return;
        event.preventDefault(); // deselects the person instead of closing the window
        setPicked(null);
      }}
    >
      {steps('slots')}
      <div className={css.columns}>
        <Part title={t('tools.calendar.people')}>
          <p className={kit.meta}>{person ? t('tools.calendar.where', { name: person.name }) : t('tools.calendar.help')}</p>
          <People
            people={people.map(one => ({ ...one, slot: slotOf(one.id) }))}
            times={part.view.times}
            picked={picked}
            usable={usable}
            onPick={id => setPicked(now => (now === id ? null : id))}
          />
        </Part>
        <Part title={t('tools.calendar.day')} className={css.day}>
          <DayGrid view={part.view} inSlot={inSlot} picked={person} usable={usable} onPlace={place} onClear={clear} />
        </Part>
      </div>
    </div>
  );
}
