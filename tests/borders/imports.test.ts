import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map(name => join(folder, name));
}

/** Every relative import of a file as a path from the root, with whether only types are taken. */
function imports(file: string): { target: string; typesOnly: boolean }[] {
  const text = readFileSync(join(root, file), 'utf8');
  const found = text.matchAll(
    /(?:^|\n)\s*(import|export)\s+(type\s)?[^;'"]*?from\s*['"](\.[^'"]+)['"]|import\(\s*['"](\.[^'"]+)['"]\s*\)/g,
  );
  return [...found].map(([, , type, from, dynamic]) => ({
    target: relative(root, resolve(root, dirname(file), (from ?? dynamic)!)),
    typesOnly: Boolean(type),
  }));
}

const edges = ['client', 'server', 'shared']
  .flatMap(folder => sources(folder))
  .flatMap(file => imports(file).map(to => ({ file, ...to })));
const told = (wrong: typeof edges) => wrong.map(edge => `${edge.file} -> ${edge.target}`);

test('there are imports to look at', () => {
  expect(edges.length).toBeGreaterThan(50);
});

test('shared imports nothing of the house', () => {
  expect(told(edges.filter(edge => edge.file.startsWith('shared/') && !edge.target.startsWith('shared/')))).toEqual([]);
});

test('the client takes only the wire, texts and the views of tools from shared, and nothing from the server', () => {
  const allowed =
    /^(client|assets)\/|^shared\/(protocol|text|locales)\/|^shared\/tools\/(kinds|options)\.ts$|^shared\/tools\/[a-z]+\/view\.ts$/i;
  expect(told(edges.filter(edge => edge.file.startsWith('client/') && !allowed.test(edge.target)))).toEqual([]);
});

test('the server does not know the client', () => {
  expect(told(edges.filter(edge => edge.file.startsWith('server/') && edge.target.startsWith('client/')))).toEqual([]);
});

test('folders of the server lean on each other one way, types included', () => {
  const folderOf = (path: string): string => path.split('/')[1]!;
  const leansOn = new Map<string, Set<string>>();
  for (const { file, target } of edges) {
    const [from, to] = [folderOf(file), folderOf(target)];
    // `services.ts` names the types of what there is one of per server, from every folder.
    if (!file.startsWith('server/') || file === 'server/services.ts' || !target.startsWith('server/') || from === to) continue;
    leansOn.set(from, (leansOn.get(from) ?? new Set()).add(to));
  }
  expect(leansOn.get('http')).toContain('sessions');
  // A folder that leans on none that is left, or on which none leans, cannot stand in a circle.
  const left = new Map(leansOn);
  for (let free: string[] = ['']; free.length;) {
    free = [...left].flatMap(([folder, others]) => {
      const isOnTop = ![...left.values()].some(leaning => leaning.has(folder));
      return isOnTop || ![...others].some(other => left.has(other)) ? [folder] : [];
    });
    for (const folder of free) left.delete(folder);
  }
  expect([...left.keys()]).toEqual([]);
});

test('a tool never imports another tool', () => {
  const kindOf = (path: string) => /^shared\/tools\/([a-z]+)\//i.exec(path)?.[1];
  const wrong = edges.filter(edge => kindOf(edge.file) && kindOf(edge.target) && kindOf(edge.file) !== kindOf(edge.target));
  expect(told(wrong)).toEqual([]);
});

test('an office window never imports another one', () => {
  const kindOf = (path: string) => /^client\/tools\/([a-z]+)\//i.exec(path)?.[1];
  const wrong = edges.filter(
    edge =>
      kindOf(edge.file) && kindOf(edge.target) && kindOf(edge.file) !== kindOf(edge.target) && kindOf(edge.target) !== 'kit',
  );
  expect(told(wrong)).toEqual([]);
});
