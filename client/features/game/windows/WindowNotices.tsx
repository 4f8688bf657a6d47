import { Eye, Users } from 'lucide-react';
import type { AnyToolView } from '../../../../shared/protocol/view.ts';
import { useT } from '../../../i18n/index.ts';
import { useClient } from '../../../store/store.ts';
import { alsoHere } from '../view/teammate.ts';
import { visibleParts } from '../steps/stepsOfTool.ts';
import { formatList } from '../../../layout/formatList.ts';
import { useView } from '../view/useView.ts';
import { Stack } from '../../../ui/flow/Stack.tsx';
import css from './Windows.module.css';

/** Notices at the top of a tool: read-only and why, and who else is in this window. */
export function WindowNotices({ tool }: { tool: AnyToolView }) {
  const t = useT();
  const me = useView(view => view.me.seat);
  const people = useView(view => view.team.people);
  const presence = useClient(state => state.presence);
  const others = alsoHere(tool.id, me, people, presence);
  const asked = useView(view =>
    view.puzzles.some(puzzle =>
      puzzle.steps.some(step => step.looking?.mayAnswer && step.opens.some(part => part.startsWith(`${tool.id}.`))),
    ),
  );
  const readOnly = Object.values(visibleParts(tool)).every(part => part === undefined || (!part.usable && !part.done));
  const sign =
    tool.takenOver !== null
      ? t('game.window.takenOver', { name: tool.takenOver })
      : readOnly && !asked
        ? t('game.window.readOnly')
        : null;
  if (sign === null && others.length === 0) return null;
  return (
    <Stack gap={6} className={css.signs}>
      {sign !== null && (
        <p className={css.sign}>
          <Eye aria-hidden />
          {sign}
        </p>
      )}
      {others.length > 0 && (
        <p className={css.also}>
          <Users aria-hidden />
          {t('game.window.alsoHere', { count: others.length, names: formatList(others) })}
        </p>
      )}
    </Stack>
  );
}
