import type { LinesView, LineTarget, LineView } from '../../../../shared/protocol/lineView.ts';
import type { MainAct } from '../../../tools/kit/mainAct.ts';
import type { StepNow } from '../moment/line.ts';

/** Where this person is. */
interface At {
  line: LineView;
  lines: LinesView;
  shown: readonly string[];
  usable: readonly string[]; // the parts in which this person can act, as 'tool.part'
  inside: boolean; // the tool in the work has something to press in it, not only to read or to tell
}

export type HelpTarget = Extract<LineTarget, { to: 'help' }>;

/** What the main button does; `off`: why it cannot yet. */
export type Main =
  | { is: 'check'; puzzle: string; step: string; label: string; off: string | null }
  | { is: 'offered'; act: MainAct; off: string | null }
  | { is: 'go'; to: LineTarget; meanwhile: boolean; off: null }
  | { is: 'above'; part: string | undefined; goal: string | null; off: null } // it is done in the tool itself, such as a choice
  | { is: 'tasks'; off: null }; // nothing else to bring forward: what the team does

/**
 * The one main act: the step's own button if it belongs to the tool in the work, else what the tool itself offers, else
 * where the line leads. Whose turn it is in a tool without such a button is led into it; who can only wait or talk there
 * gets another task of their own meanwhile.
 */
export function mainOf(now: StepNow | null, offered: MainAct | null, at: At): Main {
  const { line, shown } = at;
  const step = now?.step;
  const here = step?.opens.filter(part => shown.includes(part.split('.')[0] ?? '')) ?? [];
  const isHere = here.length > 0;
  if (now && step && isHere && step.looking === null && step.button !== null && (step.mayCheck || step.off !== null))
    return { is: 'check', puzzle: now.puzzle.id, step: step.id, label: step.button, off: step.mayCheck ? null : step.off };
  if (offered) return { is: 'offered', act: offered, off: offered.off };
  const leads = (go: LineTarget | null) => go !== null && !isOpen(go, shown);
  if (line.go && leads(line.go)) return { is: 'go', to: line.go, meanwhile: line.meanwhile, off: null };
  if (isHere && at.inside && line.kind === 'turn')
    return {
      is: 'above',
      part: (here.find(part => at.usable.includes(part)) ?? here[0])?.split('.')[1],
      goal: step?.goal ?? null,
      off: null,
    };
  const other = shown.length > 0 ? [at.lines.now, ...Object.values(at.lines.tools)].find(one => leads(one.go)) : undefined;
  return other?.go ? { is: 'go', to: other.go, meanwhile: true, off: null } : { is: 'tasks', off: null };
}

/**
 * The same for two moments in which the button does the same, also where it cannot yet. `gives`: this person has something
 * to send to that colleague, who may ask for it at that very moment.
 */
export function meaningOf(main: Main, gives: (to: HelpTarget) => boolean): string {
  switch (main.is) {
    case 'check':
      return `check ${main.puzzle} ${main.step}`;
    case 'offered':
      return `offered ${main.act.label} ${main.act.of ?? ''}`;
    case 'go':
      if (main.to.to === 'ask' || (main.to.to === 'help' && gives(main.to))) return `help ${main.to.name}`;
      return `go ${JSON.stringify(main.to)}`;
    case 'above':
    case 'tasks':
      return main.is;
  }
}

const isOpen = (go: LineTarget, shown: readonly string[]): boolean =>
  go.to === 'tool' ? shown.includes(go.tool) : go.to === 'notes' && shown.includes('notes');
