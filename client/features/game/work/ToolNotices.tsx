import { Eye } from 'lucide-react';
import type { AnyToolView } from '../../../../shared/protocol/view.ts';
import { useT } from '../../../i18n/index.ts';
import { visibleParts } from '../moment/stepsOfTool.ts';
import { useView } from '../view/useView.ts';
import css from './Work.module.css';

/** At the top of a tool that can only be read: why. */
export function ToolNotices({ tool }: { tool: AnyToolView }) {
  const t = useT();
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
  if (sign === null) return null;
  return (
    <p className={css.sign}>
      <Eye aria-hidden />
      {sign}
    </p>
  );
}
