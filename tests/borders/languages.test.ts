import { expect, test } from 'vitest';
import { sources } from '../../server/texts/usage.ts';

/*
 * The languages are defined in one file, so that adding one needs no change of code. The files listed here name a language
 * for a reason.
 */
const KNOWS_A_LANGUAGE: Readonly<Record<string, string>> = {
  'shared/text/languages.ts': 'the list itself',
  'client/gallery/': 'pictures for who builds',
  'client/office/dev/': 'pictures for who builds',
  'client/office/model/view.fixture.ts': 'pictures for who builds',
  'server/lrs/statement.ts': 'the words of the profile are English',
  'shared/level/static/read.ts': 'the order of file names',
  'shared/level/static/languages.ts': 'what levels have that say nothing of languages',
  'shared/text/readingLevel.ts': 'the rules for reading are Dutch',
};

test('no code names a language', () => {
  const named = sources().flatMap(({ file, text }) =>
    text
      .split('\n')
      .flatMap((line, at) =>
        /'(nl|en)'|\bnl-NL\b|\ben-GB\b/.test(line.replace(/\/\/.*|^ *\/?\*.*/, '')) ? [`${file}:${at + 1} ${line.trim()}`] : [],
      ),
  );
  expect(named.filter(line => !Object.keys(KNOWS_A_LANGUAGE).some(place => line.startsWith(place)))).toEqual([]);
});
