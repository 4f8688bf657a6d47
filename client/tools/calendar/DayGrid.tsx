import { ArrowDownToLine, X } from 'lucide-react';
import type { CalendarParts } from '../../../shared/tools/calendar/view.ts';
import { useT } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Scroller } from '../../ui/Scroller.tsx';
import { Cluster } from '../../ui/flow/Cluster.tsx';
import kit from '../kit/kit.module.css';
import css from './calendar.module.css';

interface DayGridProps {
  view: CalendarParts['slots'];
  inSlot: (slot: string) => { id: string; name: string } | null;
  picked: { id: string; name: string } | null;
  usable: boolean;
  onPlace: (slot: string, from: string) => void;
  onClear: (slot: string) => void;
}

/** The day: a row for each time, a column for each calendar, and the planned interviews. */
export function DayGrid({ view, inSlot, picked, usable, onPlace, onClear }: DayGridProps) {
  const t = useT();
  return (
    <Scroller label={t('tools.calendar.day')}>
      <table className={css.grid}>
        <thead>
          <tr>
            <th scope="col">{t('tools.calendar.time')}</th>
            {view.agendas.map(agenda => (
              <th key={agenda.id} scope="col">
                {agenda.name}
              </th>
            ))}
            <th scope="col">{t('tools.calendar.talk')}</th>
          </tr>
        </thead>
        <tbody>
          {view.times.map(time => {
            const there = inSlot(time.id);
            const by = view.talks.find(talk => talk.slot === time.id && talk.person === there?.id)?.by;
            return (
              <tr key={time.id}>
                <th scope="row">
                  {time.from}
                  <span className={kit.meta}> – {time.to}</span>
                </th>
                {view.agendas.map(agenda => {
                  const cell = agenda.cells.find(one => one.slot === time.id);
                  return (
                    <td key={agenda.id} data-of={agenda.name} className={classes(cell?.busy ? css.busy : css.open)}>
                      {cell?.text ?? t(cell?.busy ? 'tools.calendar.busy' : 'tools.calendar.free')}
                    </td>
                  );
                })}
                <td data-slot={time.id}>
                  {there ? (
                    <Cluster gap={10} rowGap={2} align="center" justify="between" className={css.talk}>
                      <span>
                        <b>{there.name}</b>
                        {by && <span className={kit.meta}>{t('tools.by', { name: by })}</span>}
                      </span>
                      <Button
                        size="s"
                        variant="quiet"
                        icon={X}
                        disabled={!usable}
                        label={`${t('tools.calendar.clear')}: ${there.name}, ${time.from}`}
                        onPress={() => onClear(time.id)}
                      >
                        {t('tools.calendar.clear')}
                      </Button>
                    </Cluster>
                  ) : (
                    !picked && <span className={kit.meta}>{t('tools.calendar.empty')}</span>
                  )}
                  {picked && picked.id !== there?.id && (
                    <Button
                      size="s"
                      icon={ArrowDownToLine}
                      wide
                      disabled={!usable}
                      label={`${t('tools.calendar.put', { name: picked.name })}: ${time.from}`}
                      onPress={() => onPlace(time.id, time.from)}
                    >
                      {t('tools.calendar.put', { name: picked.name })}
                    </Button>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scroller>
  );
}
