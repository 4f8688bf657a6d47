import type { CompiledStep } from '../compiled.ts';
import type { LocalisedText } from '../../text/localised.ts';
import { TOKEN } from '../../text/tokens.ts';
import type { Report, Scope } from './scope.ts';

const LONGEST = 90; // characters: two rows on a small telephone, with one row to spare
const A_NAME = 'Annemiek'; // what stands for a {token} while counting

type Path = readonly (string | number)[];

/** Warns about lines that do not fit on a small screen, and about steps in which one of several people is not told anything. */
export function checkLines(step: CompiledStep, lead: string, at: Path, scope: Scope, report: Report): void {
  const lines: [Path, LocalisedText | undefined][] = [
    [['strip'], step.strip],
    ...(step.lines ?? []).map(({ say }, i): [Path, LocalisedText] => [['lines', i, 'say'], say]),
    ...(step.turns ?? []).map(({ line }, i): [Path, LocalisedText | undefined] => [['turns', i, 'line'], line]),
    ...(step.meanwhile ?? []).map(({ say }, i): [Path, LocalisedText] => [['meanwhile', i, 'say'], say]),
  ];
  for (const [path, text] of lines) if (text) checkLength(text, [...at, ...path], scope, report);
  if (!step.turns && !step.strip && holdersOf(step, scope).size > 1)
    report(
      [...at, 'opens'],
      'parts of several people open at once, and only one of them is told what to do',
      'write "turns", with a line for each of them',
      'warning',
    );
  for (const part of untold(step, lead, scope))
    report(
      [...at, 'opens', step.opens.indexOf(part)],
      `nothing tells whoever holds ${part} what to do with it`,
      `write a turn with "part": "${part}" and a line`,
      'warning',
    );
}

/**
 * Parts that one person holds, and of which no words speak: the step has turns, but none with a line in that tool; or it has
 * words for what all do in another tool.
 */
function untold(step: CompiledStep, lead: string, scope: Scope): string[] {
  const inTool = (part: string) => part.split('.')[0];
  const isForAll = step.opens.some(part => ownerOf(part, scope) === 'all');
  return step.opens.filter(part => {
    if (!isHeld(ownerOf(part, scope))) return false;
    if (!step.turns) return lead === 'all' && isForAll;
    return !step.turns.some(
      turn => turn.line && turn.part && inTool(turn.part) === inTool(part) && ownerOf(turn.part, scope) === ownerOf(part, scope),
    );
  });
}

/** The same for a line of a whole puzzle. Only in the language of the author: translators cannot always be as short. */
export function checkLength(text: LocalisedText, at: Path, scope: Scope, report: Report): void {
  const [first] = scope.languages;
  const { length } = ((text as Record<string, string>)[first] ?? '').replace(TOKEN, A_NAME);
  if (length > LONGEST)
    report([...at, first], `a line of ${length} characters; at most ${LONGEST}`, 'say one thing, verb first', 'warning');
}

const holdersOf = (step: CompiledStep, scope: Scope): Set<string> =>
  new Set(step.opens.map(part => ownerOf(part, scope)).filter(isHeld));

function ownerOf(part: string, scope: Scope): string | undefined {
  const [tool, name] = part.split('.') as [string, string];
  return scope.tools.get(tool)?.parts[name];
}

const isHeld = (owner: string | undefined): owner is string => owner !== undefined && owner !== 'all' && owner !== 'coach';
