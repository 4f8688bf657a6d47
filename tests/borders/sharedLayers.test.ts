import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const shared = resolve(import.meta.dirname, '../../shared');

/** What each folder of shared may take from the others, types included. */
const MAY_TAKE: Record<string, readonly string[]> = {
  text: [],
  protocol: ['text'],
  tools: ['text'],
  level: ['text', 'tools'],
  game: ['text', 'protocol', 'tools', 'level'],
  proof: ['text', 'protocol', 'tools', 'level', 'game'],
  report: ['text', 'protocol', 'level', 'game'],
};
/** The views of tools travel on the wire: the protocol names their types, and nothing else of them. */
const TYPES_OF_TOOLS = 'tools/kinds';

const folderOf = (path: string): string => path.split('/')[0]!;

const edges = readdirSync(shared, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .flatMap(file =>
    [
      ...readFileSync(join(shared, file), 'utf8').matchAll(/(?:^|\n)(?:import|export)\s+(type\s)?[^;'"]*?from\s*'(\.[^']+)'/g),
    ].map(([, type, from]) => ({
      file,
      target: relative(shared, resolve(shared, dirname(file), from!)).replace(/\.ts$/, ''),
      typesOnly: Boolean(type),
    })),
  )
  .filter(edge => folderOf(edge.file) !== folderOf(edge.target));

test('there are arrows to look at', () => {
  expect(edges.length).toBeGreaterThan(100);
});

test('the folders of shared lean on each other one way: text < tools, level < game < proof', () => {
  const wrong = edges.filter(({ file, target, typesOnly }) => {
    if (folderOf(file) === 'protocol' && target === TYPES_OF_TOOLS) return !typesOnly;
    return !MAY_TAKE[folderOf(file)]?.some(allowed => target === allowed || folderOf(target) === allowed);
  });
  expect(wrong.map(edge => `${edge.file} -> ${edge.target}`)).toEqual([]);
});
