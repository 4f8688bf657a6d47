import { Check, CircleDashed, Contrast, Lock, SkipForward, type LucideIcon } from 'lucide-react';
import { useId } from 'react';
import type { PuzzleView } from '../../../../shared/protocol/view.ts';
import { asSentence, inSentence } from '../../../../shared/text/titles.ts';
import { useT } from '../../../i18n/index.ts';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { Button, classes, Cluster, Row } from '../../../ui/index.ts';
import { AskRow } from '../asks/AskRow.tsx';
import { OfferButton } from '../asks/OfferButton.tsx';
import { Received } from '../asks/Received.tsx';
import { waitsFor } from './groupTasks.ts';
import { formatList } from '../../../layout/formatList.ts';
import { useView } from '../view/useView.ts';
import { goTo } from '../frame/focus.ts';
import { windows } from '../../../tools/windows.ts';
import css from './TaskCard.module.css';

const icons: Record<PuzzleView['state'], LucideIcon> = { locked: Lock, open: Contrast, solved: Check, skipped: SkipForward };

/** One task: its state in words and shape, its goal, who does it, and buttons to those who can help. */
export function TaskCard({ puzzle }: { puzzle: PuzzleView }) {
  const t = useT();
  const id = useId();
  const Icon = icons[puzzle.state];
  const active = puzzle.state === 'open';
  return (
    <article className={classes(css.card, css[puzzle.state], active && puzzle.lead && css.mine)} aria-labelledby={id}>
      <Row as="header" gap={10} className={css.head}>
        <Icon aria-hidden />
        <h4 id={id}>{puzzle.title}</h4>
        <span className={css.state}>{t(`game.tasks.state.${puzzle.state}`)}</span>
      </Row>
      {!(puzzle.state === 'solved' && puzzle.aha) && (
        <p className="meta">
          {t('game.tasks.leader', { who: puzzle.leader })}
          {puzzle.optional && ` · ${t('game.tasks.optional')}`}
        </p>
      )}
      {active && puzzle.goal && <p>{puzzle.goal}</p>}
      {puzzle.aha && <p className={css.aha}>{puzzle.aha}</p>}
      {active && <ToolButtons puzzle={puzzle} />}
      {active && (puzzle.goal ? <AskRow puzzle={puzzle} /> : <OfferButton puzzle={puzzle} />)}
      {active && <Received puzzle={puzzle.id} />}
      {puzzle.state === 'locked' && <Waiting puzzle={puzzle} />}
    </article>
  );
}

/** Buttons to the tools for this task that this person has. */
function ToolButtons({ puzzle }: { puzzle: PuzzleView }) {
  const t = useT();
  const tools = useView(view => view.tools);
  const ids = new Set(puzzle.steps.flatMap(step => step.opens.map(part => part.split('.')[0])));
  const mine = tools.filter(tool => ids.has(tool.id));
  return (
    <Cluster gap={8}>
      {mine.map(tool => (
        <Button key={tool.id} size="s" icon={windows[tool.kind].icon} onPress={() => goTo(tool.id)}>
          {t('game.tasks.openTool', { tool: tool.title })}
        </Button>
      ))}
      {puzzle.goal && <ReadAloud text={`${asSentence(puzzle.title)} ${puzzle.goal}`} compact />}
    </Cluster>
  );
}

/** What a locked task waits for, and to whom this player can offer help. */
function Waiting({ puzzle }: { puzzle: PuzzleView }) {
  const t = useT();
  const { titles, busy } = waitsFor(
    puzzle,
    useView(view => view.puzzles),
  );
  if (titles.length === 0) return null;
  return (
    <>
      <Row as="p" gap={10} align="stretch" className={css.waits}>
        <CircleDashed aria-hidden />
        {t('game.tasks.waitsFor', { tasks: formatList(titles.map(inSentence)) })}
      </Row>
      {busy && puzzle.lead && (
        <div className={css.offer}>
          <OfferButton puzzle={busy} />
        </div>
      )}
    </>
  );
}
