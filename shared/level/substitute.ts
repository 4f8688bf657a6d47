import type { Fact } from '../tools/contract.ts';

const WHOLE_FACT = /^\{([A-Za-z]\w*\.[\w.]+)\}$/;

/** Replaces every text in an effect's action that is just "{tool.part.name}" by the value of that fact, type included. */
export function substitute<T>(action: T, fact: (name: string) => Fact): T {
  const walk = (node: unknown): unknown => {
    if (typeof node === 'string') {
      const name = WHOLE_FACT.exec(node)?.[1];
      return name === undefined ? node : fact(name);
    }
    if (Array.isArray(node)) return node.map(walk);
    if (node && typeof node === 'object')
      return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, walk(value)]));
    return node;
  };
  return walk(action) as T;
}
