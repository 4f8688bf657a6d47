import { Image, Table } from 'lucide-react';
import { useState } from 'react';
import type { ReplayMoment, ReplayPage } from '../../../../shared/protocol/replay.ts';
import { useT } from '../../../i18n/index.ts';
import { Button, Cluster, Scroller, Stack } from '../../../ui/index.ts';
import { PuzzleGraph } from '../../graph/index.ts';
import { useWidth } from '../../../ui/useWidth.ts';
import { minuteOf } from './marks.ts';
import css from './Moment.module.css';

const NARROW = 560; // px

export interface MomentPathProps {
  puzzles: ReplayPage['puzzles'];
  states: ReplayMoment['puzzles'] | null; // null: not loaded yet
}

/** The puzzles at this moment, as a graph or a table. */
export function MomentPath({ puzzles, states }: MomentPathProps) {
  const t = useT();
  const [chosen, setChosen] = useState<string | null>(null);
  const { ref, width } = useWidth<HTMLElement>();
  const [asked, setAsked] = useState<boolean | null>(null); // null: not chosen; a table where the graph does not fit
  const table = asked ?? (width > 0 && width < NARROW);
  const stateOf = (id: string) => states?.find(one => one.id === id)?.state ?? 'locked';
  const drawn = puzzles.map(puzzle => ({ ...puzzle, state: stateOf(puzzle.id) }));
  const one = drawn.find(puzzle => puzzle.id === chosen);
  return (
    <Stack as="section" gap={8} ref={ref} className={css.part} aria-labelledby="replay-path">
      <Cluster gap={12} rowGap={4} align="center" justify="between">
        <h3 id="replay-path">{t('debrief.replay.path')}</h3>
        <Button size="s" variant="quiet" icon={table ? Image : Table} onPress={() => setAsked(!table)}>
          {table ? t('debrief.replay.rolesPicture') : t('debrief.replay.pathTable')}
        </Button>
      </Cluster>
      {table ? (
        <Scroller label={t('debrief.replay.path')} className={css.scroll}>
          <table className={css.table}>
            <thead>
              <tr>
                <th scope="col">{t('debrief.replay.puzzle')}</th>
                <th scope="col">{t('debrief.replay.state')}</th>
                <th scope="col">{t('debrief.replay.from')}</th>
                <th scope="col">{t('debrief.replay.to')}</th>
              </tr>
            </thead>
            <tbody>
              {drawn.map(puzzle => (
                <tr key={puzzle.id}>
                  <th scope="row">{puzzle.title}</th>
                  <td>{t(`debrief.replay.states.${puzzle.state}`)}</td>
                  <td>{puzzle.openedMs === null ? '–' : minuteOf(puzzle.openedMs)}</td>
                  <td>{puzzle.endedMs === null ? '–' : minuteOf(puzzle.endedMs)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroller>
      ) : (
        <>
          <p className="meta">{one ? `${one.title}: ${t(`debrief.replay.states.${one.state}`)}` : t('debrief.replay.pathSay')}</p>
          <PuzzleGraph puzzles={drawn} chosen={chosen} onChoose={setChosen} />
        </>
      )}
    </Stack>
  );
}
