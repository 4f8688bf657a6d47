import type { CoachTeamView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { puzzleSign } from '../../features/graph/index.ts';
import { Button, Scroller } from '../../ui/index.ts';
import { formatDuration } from '../frame/index.ts';
import { formatList } from '../../layout/formatList.ts';
import css from './Table.module.css';

export interface PuzzleTableProps {
  puzzles: CoachTeamView['puzzles'];
  gameMs: number;
  name: string;
  chosen: string | null;
  onChoose: (id: string) => void;
}

/** The puzzle graph as a table: for screen readers, narrow screens and those who prefer lists. */
export function PuzzleTable({ puzzles, gameMs, name, chosen, onChoose }: PuzzleTableProps) {
  const t = useT();
  const shorts = new Map(puzzles.map(puzzle => [puzzle.id, puzzle.short]));
  return (
    <Scroller label={t('coach.team.tableHelp', { team: name })} className={css.scroll}>
      <table className={css.table}>
        <caption className="vh">{t('coach.team.tableHelp', { team: name })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('coach.team.puzzle')}</th>
            <th scope="col">{t('coach.team.state')}</th>
            <th scope="col">{t('coach.team.since')}</th>
            <th scope="col">{t('coach.team.hints')}</th>
            <th scope="col">{t('coach.team.notYet')}</th>
            <th scope="col">{t('coach.team.after')}</th>
          </tr>
        </thead>
        <tbody>
          {puzzles.map(puzzle => (
            <tr key={puzzle.id}>
              <th scope="row">
                <Button size="s" variant="quiet" pressed={chosen === puzzle.id} onPress={() => onChoose(puzzle.id)}>
                  {puzzle.title}
                </Button>
              </th>
              <td className={css[puzzleSign(puzzle)]}>{t(`coach.team.${puzzleSign(puzzle)}`)}</td>
              <td>{puzzle.state === 'open' && puzzle.sinceMs !== null ? formatDuration(gameMs - puzzle.sinceMs) : ''}</td>
              <td className="num">{puzzle.hints}</td>
              <td className="num">{puzzle.notYet}</td>
              <td>{formatList(puzzle.needs.flatMap(need => shorts.get(need) ?? [])) || t('coach.team.nothing')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}
