import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { z } from 'zod';
import { SyncRequest } from '../../server/rooms/syncRequest.ts';
import { toolRules } from '../../shared/tools/toolRules.ts';

/*
 * Every string that a browser can send, found by walking every schema of the protocol and of every tool: its schema either
 * rejects invisible and control characters, or applies the one function that removes them.
 */
const PROTOCOL = resolve(import.meta.dirname, '../../shared/protocol');
/** Pass phrases are never shown and must stay as typed. */
const SECRETS = /(^|\.)(passphrase|old|next)$/i;

type Def = Record<string, unknown> & { type: string };
const texts = new Map<string, z.ZodType>(); // path -> schema of a string

function walk(path: string, schema: z.ZodType): void {
  const def = (schema as unknown as { _zod: { def: Def } })._zod.def;
  const one = (key: string, to = path) => walk(to, def[key] as z.ZodType);
  switch (def.type) {
    case 'string':
      texts.set(path, schema);
      return;
    case 'object':
      for (const [key, inside] of Object.entries(def.shape as Record<string, z.ZodType>)) walk(`${path}.${key}`, inside);
      return;
    case 'array':
      return one('element');
    case 'tuple':
      return (def.items as z.ZodType[]).forEach((item, n) => walk(`${path}.${n}`, item));
    case 'union':
      return (def.options as z.ZodType[]).forEach((option, n) => walk(`${path}|${nameOf(option) ?? n}`, option));
    case 'record':
      one('keyType', `${path}.key`);
      return one('valueType');
    case 'pipe':
      one('in');
      return one('out');
    case 'nullable':
    case 'optional':
    case 'default':
    case 'catch':
    case 'prefault':
    case 'readonly':
      return one('innerType');
    case 'literal':
    case 'enum':
    case 'boolean':
    case 'number':
    case 'int':
    case 'unknown': // interface state of a player's windows: cleaned in `mirrorFor`
    case 'transform':
    case 'null':
      return;
    default:
      throw new Error(`${path}: a schema of type "${def.type}" is not walked yet`);
  }
}
function nameOf(option: z.ZodType): string | undefined {
  const { shape } = (option as unknown as { _zod: { def: { shape?: Record<string, { value?: unknown }> } } })._zod.def;
  return shape?.type?.value as string | undefined;
}

beforeAll(async () => {
  for (const file of readdirSync(PROTOCOL).filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'))) {
    const module = (await import(join(PROTOCOL, file))) as Record<string, unknown>;
    for (const [name, value] of Object.entries(module))
      if (typeof value === 'object' && value !== null && '_zod' in value) walk(name, value as z.ZodType);
  }
  for (const [kind, rules] of Object.entries(toolRules)) walk(`tool ${kind}`, rules.action as unknown as z.ZodType);
  walk('sync', SyncRequest as unknown as z.ZodType);
});

const DIRT = [
  '\u202E',
  '\u200F',
  '\u2066',
  '\u200B',
  '\uFEFF',
  '\u0000',
  '\u001B',
  '\uE000',
  '\u0378',
  '\uD800',
  `e${'\u0337'.repeat(9)}`,
];
const has = (text: string, dirt: string): boolean => text.includes(dirt);

test('the walk finds the texts that people type', () => {
  expect([...texts.keys()]).toEqual(
    expect.arrayContaining([
      'PlayerCommand|chat.send.text',
      'CoachTeamCommand|message.text',
      'CoachTeamCommand|hint.own.text',
      'CoachTeamCommand|compliment.text',
      'CoachCommand|team.rename.name',
      'Join.name',
      'LobbyCommand|profile.name',
      'NewSession.name',
      'NewSession.group',
      'Invite.name',
      'Plan.sentence',
      'Plan.words.0',
      'SaveContact.text',
      'SavePseudonym.pseudonym',
      'AskCertificate.name',
      'tool notebook|write.text',
    ]),
  );
});

test('no string of the protocol lets invisible characters through', () => {
  const open: string[] = [];
  for (const [path, schema] of texts) {
    if (SECRETS.test(path)) continue;
    for (const dirt of DIRT)
      for (const around of [1, 4, 8, 24]) {
        const parsed = schema.safeParse(`${'a'.repeat(around)}${dirt}b`);
        if (parsed.success && has(parsed.data as string, dirt)) open.push(`${path} keeps ${JSON.stringify(dirt)}`);
      }
  }
  expect([...new Set(open)]).toEqual([]);
});

test('a free text keeps the characters that its language needs, and its length is checked after cleaning', () => {
  const free = [...texts].filter(([path, schema]) => !SECRETS.test(path) && schema.safeParse('Zoë & ik!').success);
  expect(free.length).toBeGreaterThan(15);
  for (const [path, schema] of free) {
    for (const text of ['Zoë 👨‍👩‍👧', 'می‌خواهم', 'Nguyễn Thị'])
      expect([path, schema.safeParse(text)]).toEqual([path, { success: true, data: text }]);
    expect([path, schema.safeParse(`Zoë${'\u200B'.repeat(60)}`)]).toEqual([path, { success: true, data: 'Zoë' }]);
  }
});
