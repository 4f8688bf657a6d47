import { expect, test } from 'vitest';
import { compileLevel } from '../../shared/level/compile.ts';
import type { LevelIssue } from '../../shared/level/source.ts';
import { readSource } from './support/readLevel.ts';

const errorsOf = (compiled: ReturnType<typeof compileLevel>): LevelIssue[] =>
  'issues' in compiled ? compiled.issues.filter(issue => issue.severity === 'error') : [];

/** The issues of the level after replacing these words of level.json. */
function issuesWith(...changes: [from: string, to: string][]): { issues: LevelIssue[]; lines: string[] } {
  const { files } = readSource('de-lege-stoel');
  const text = changes.reduce((now, [from, to]) => {
    expect(now).toContain(from);
    return now.replace(from, to);
  }, files['level.json']!);
  const compiled = compileLevel({ files: { ...files, 'level.json': text } });
  return { issues: errorsOf(compiled), lines: text.split('\n') };
}

test('a missing card or interview in the comparison of the debrief is reported with its line and a fix', () => {
  const { issues, lines } = issuesWith(['"card": "eik"', '"card": "eick"'], ['"talk": "fatima"', '"talk": "fatiam"']);
  expect(issues.map(({ what, mend, severity }) => [what, mend, severity])).toEqual([
    ['there is no card of a match "eick"', 'did you mean "eik"?', 'error'],
    ['there is no person of the talks "fatiam"', 'did you mean "fatima"?', 'error'],
  ]);
  for (const [i, word] of ['"eick"', '"fatiam"'].entries())
    expect(lines[issues[i]!.line - 1]!.slice(issues[i]!.column - 1)).toMatch(new RegExp(`^${word}`));
});

test('an invalid match is reported once, without follow-up errors for references to it', () => {
  const source = readSource('de-lege-stoel');
  const match = JSON.parse(source.files['tools/match.json']!) as { content: { weights: unknown } };
  match.content.weights = 'none';
  const compiled = compileLevel({ files: { ...source.files, 'tools/match.json': JSON.stringify(match) } });
  expect(errorsOf(compiled).map(issue => issue.file)).toEqual(['tools/match.json']);
});
