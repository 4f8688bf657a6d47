import { controlsNamedIn, isNamed } from '../text/controlNames.ts';
import { closest } from '../text/editDistance.ts';
import { LANGUAGE_CODES } from '../text/languages.ts';
import type { Language } from '../text/localised.ts';
import type { CompiledLevel, CompiledPuzzle, CompiledStep } from './compiled.ts';
import type { LevelIssue } from './source.ts';
import { textsIn } from './static/texts.ts';
import { ALLOWED, allowedWords, once, withoutAllowed } from './wording.ts';

/** What stands on the buttons and heads of a window of this kind, and around every window. The program has these texts, not the level. */
export type WindowTexts = (kind: string, language: Language) => readonly string[];

/**
 * Looks up every control that a goal, line, hint or remark names in quotation marks. One that stands nowhere in the windows
 * of its step is an error: whoever looks for it cannot go on. What follows a colon is somebody's speech.
 */
export function lintControls(level: CompiledLevel, windowTexts: WindowTexts): LevelIssue[] {
  const issues = [...level.puzzles.values()].flatMap(puzzle => [
    ...check(level, windowTexts, puzzle.id, { goal: puzzle.goal, strip: puzzle.strip }, puzzle.steps),
    ...puzzle.steps.flatMap((step, i) => check(level, windowTexts, `${puzzle.id}.steps.${i}`, saidIn(step), [step])),
  ]);
  return once(issues);
}

const saidIn = ({ strip, goal, turns, lines, meanwhile, hints, notYet, ready }: CompiledStep) => ({
  strip,
  goal,
  turns,
  lines,
  meanwhile,
  hints,
  notYet,
  ready,
});

function check(
  level: CompiledLevel,
  windowTexts: WindowTexts,
  ref: string,
  said: object,
  steps: CompiledPuzzle['steps'],
): LevelIssue[] {
  const allowed = allowedWords(level.level);
  return LANGUAGE_CODES.filter(code => level.languages.includes(code)).flatMap(language => {
    const known = inWindows(level, windowTexts, language, steps);
    return textsIn(said).flatMap(({ path, text }) =>
      controlsNamedIn(withoutAllowed(text[language], allowed)).flatMap(name => {
        if (name === ALLOWED || isNamed(name, known)) return [];
        const meant = closest(name, known);
        return level.issueAt(
          [ref, ...path, language].join('.'),
          `nothing in the windows of this step is called “${name}”`,
          meant
            ? `did you mean “${meant}”?`
            : 'write the words on the button or head; what somebody says follows a colon; other words go in "allow" with a reason',
          'error',
        );
      }),
    );
  });
}

/** The words that people can see while they work at these steps. */
function inWindows(
  { tools }: CompiledLevel,
  windowTexts: WindowTexts,
  language: Language,
  steps: CompiledPuzzle['steps'],
): string[] {
  const open = [...new Set(steps.flatMap(step => step.opens.map(part => part.split('.')[0]!)))].map(id => tools.get(id)!);
  return [
    ...steps.flatMap(({ button }) => button?.[language] ?? []),
    ...[...tools.values()].map(({ title }) => title[language]), // the other programs stand at the side
    ...open.flatMap(({ content }) => textsIn(content).map(({ text }) => text[language])),
    ...open.flatMap(({ kind }) => windowTexts(kind, language)),
  ];
}
