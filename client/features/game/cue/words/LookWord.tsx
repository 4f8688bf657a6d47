import { Check, Eye, Users } from 'lucide-react';
import { useState } from 'react';
import type { AnyToolView, StepView } from '../../../../../shared/protocol/view.ts';
import { useT } from '../../../../i18n/index.ts';
import { formatList } from '../../../../layout/formatList.ts';
import { command } from '../../../../net/game.ts';
import { Button } from '../../../../ui/index.ts';
import { goTo } from '../../frame/focus.ts';
import { visibleParts } from '../../moment/stepsOfTool.ts';
import { useShown } from '../../moment/useShown.ts';
import { useView } from '../../view/useView.ts';
import type { StepNow } from '../../moment/line.ts';
import { Slot } from './Slot.tsx';

/** The program in which one looks, as long as it is not in the work: nobody answers about what they do not see. */
function useToLookAt(puzzle: string): AnyToolView | undefined {
  const shown = useShown();
  const tools = useView(view => view.tools);
  const withIt = tools.filter(tool => Object.values(visibleParts(tool)).some(part => part?.puzzle === puzzle));
  return withIt.some(tool => shown.includes(tool.id)) ? undefined : withIt[0];
}

/** A second look at a step: who pressed the button waits, a colleague answers. No countdown: it continues by itself. */
export function LookWord({ now, looking }: { now: StepNow; looking: NonNullable<StepView['looking']> }) {
  return looking.mayAnswer ? (
    <LookAsked key={now.step.id} now={now} by={looking.by} />
  ) : (
    <LookWaiting now={now} by={looking.by} />
  );
}

function LookWaiting({ now: { puzzle }, by }: { now: StepNow; by: string }) {
  const t = useT();
  const mine = useView(view => view.me.name === by);
  const who = formatList(
    puzzle.askable.filter(target => target.here).map(target => target.label),
    'or',
  );
  return (
    <Slot
      kind="look"
      icon={Users}
      title={t('game.look.title')}
      say={mine ? t('game.look.ask', { who: who || t('game.look.someone') }) : t('game.look.waitingBy', { name: by })}
    />
  );
}

function LookAsked({ now: { puzzle, step }, by }: { now: StepNow; by: string }) {
  const t = useT();
  const [sent, setSent] = useState(false);
  const answer = async (agree: boolean) => {
    setSent(true);
    const done = await command({ type: 'look.answer', puzzle: puzzle.id, step: step.id, agree });
    if (!done.ok) setSent(false);
  };
  const toLook = useToLookAt(puzzle.id);
  if (sent) return <Slot kind="look" icon={Check} say={t('game.look.sent', { name: by })} />;
  if (toLook)
    return (
      <Slot
        kind="look"
        icon={Eye}
        title={t('game.look.asked', { name: by })}
        say={t('game.look.askedFirst', { tool: toLook.title })}
        actions={
          <Button variant="primary" icon={Eye} onPress={() => goTo(toLook.id)}>
            {t('game.look.open')}
          </Button>
        }
      />
    );
  return (
    <Slot
      kind="look"
      icon={Eye}
      title={t('game.look.asked', { name: by })}
      say={t('game.look.askedSay')}
      actions={
        <>
          <Button variant="primary" icon={Check} onPress={() => void answer(true)}>
            {t('game.look.agree')}
          </Button>
          <Button icon={Eye} onPress={() => void answer(false)}>
            {t('game.look.differ')}
          </Button>
        </>
      }
    />
  );
}
