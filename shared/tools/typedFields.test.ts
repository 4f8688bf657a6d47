import { z } from 'zod';
import { expect, test } from 'vitest';
import { CoachTeamCommand } from '../protocol/coachCommand.ts';
import { PlayerCommand } from '../protocol/command.ts';
import { toolRules } from './toolRules.ts';

/** The paths of all string fields of a schema that are neither an id nor one of a fixed list. */
function typedFields(schema: z.ZodType): string[] {
  const found: string[] = [];
  const ids = /^\^\[\^\\p\{C\}/; // of `Id` and `IdOrNone`
  const look = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    const one = node as Record<string, unknown>;
    if (
      one.type === 'string' &&
      !one.enum &&
      one.const === undefined &&
      !(typeof one.pattern === 'string' && ids.test(one.pattern))
    )
      found.push(path);
    for (const [name, field] of Object.entries((one.properties ?? {}) as object)) look(field, name);
    for (const many of [one.oneOf, one.anyOf, one.allOf]) if (Array.isArray(many)) for (const next of many) look(next, path);
    look(one.items, path);
  };
  look(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), '');
  return found;
}

test('text that people type in a game is in fields called "text", which a copy for support omits', () => {
  const schemas = [PlayerCommand, CoachTeamCommand, ...Object.values(toolRules).map(rules => rules.action)];
  const fields = schemas.flatMap(typedFields);
  expect(fields.length).toBeGreaterThan(4);
  expect([...new Set(fields)]).toEqual(['text']);
});
