/** What stands in a text as JSON; undefined when it cannot be read. */
export function readJson(text: unknown): unknown {
  try {
    return typeof text === 'string' ? (JSON.parse(text) as unknown) : undefined;
  } catch {
    return undefined;
  }
}
