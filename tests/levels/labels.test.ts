import { expect, test } from 'vitest';
import { compileLevel } from '../../shared/level/compile.ts';
import { toyRegistry } from './toy/kinds.ts';
import { toSource, toyFiles } from './toy/source.ts';

const compileWith = (title: unknown) => {
  const files = toyFiles();
  files['tools/stem.json'].content.title = title;
  return compileLevel(toSource(files), toyRegistry);
};

test('a label that several tools show is written once in the level', () => {
  const compiled = compileWith('{label:linde}');
  if ('issues' in compiled) throw new Error(compiled.issues.map(issue => issue.what).join('\n'));
  expect(compiled.level.tools.get('stem')!.content).toMatchObject({ title: { nl: 'Linde', en: 'Lime' } });
});

test('a missing label is reported once, where it is used', () => {
  const compiled = compileWith('{label:lnde}');
  expect('issues' in compiled && compiled.issues).toEqual([
    expect.objectContaining({
      file: 'tools/stem.json',
      what: 'there is no label "lnde"',
      mend: expect.stringContaining('linde'),
      severity: 'error',
    }),
  ]);
});
