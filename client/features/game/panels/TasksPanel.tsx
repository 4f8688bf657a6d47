import type { PuzzleView } from '../../../../shared/protocol/view.ts';
import { useT } from '../../../i18n/index.ts';
import { groupTasks } from './groupTasks.ts';
import { useView } from '../view/useView.ts';
import { TaskCard } from './TaskCard.tsx';
import { Stack } from '../../../ui/flow/Stack.tsx';
import css from './Panels.module.css';

/** All tasks of the team: the player's own ones first, solved ones last. */
export function TasksPanel() {
  const t = useT();
  const groups = groupTasks(useView(view => view.puzzles));
  const titles = {
    mine: t('game.tasks.mine'),
    together: t('game.tasks.together'),
    others: t('game.tasks.others'),
    done: t('game.tasks.done'),
  };
  return (
    <div className={css.panel}>
      <p>{t('game.tasks.intro')}</p>
      {(['mine', 'together', 'others', 'done'] as const).map(name => (
        <Group key={name} title={titles[name]} puzzles={groups[name]} />
      ))}
    </div>
  );
}

function Group({ title, puzzles }: { title: string; puzzles: readonly PuzzleView[] }) {
  if (puzzles.length === 0) return null;
  return (
    <Stack as="section" gap={10} className={css.group}>
      <h3>{title}</h3>
      <Stack as="ul" gap={12}>
        {puzzles.map(puzzle => (
          <li key={puzzle.id}>
            <TaskCard puzzle={puzzle} />
          </li>
        ))}
      </Stack>
    </Stack>
  );
}
