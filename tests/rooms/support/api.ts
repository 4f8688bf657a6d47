/** One HTTP request to the server, like a page would make it. */
export async function api<T>(
  url: string,
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  given: { body?: unknown; cookie?: string; token?: string; origin?: string; from?: string; key?: string } = {},
): Promise<{ status: number; body: T; headers: Headers }> {
  const headers: Record<string, string> = { origin: given.origin ?? url };
  if (given.body !== undefined) headers['content-type'] = 'application/json';
  if (given.cookie) headers.cookie = given.cookie;
  if (given.token) headers.authorization = `Bearer ${given.token}`;
  if (given.from) headers['x-forwarded-for'] = given.from; // used only where TRUST_PROXY is set
  if (given.key) headers['idempotency-key'] = given.key;
  const init: RequestInit = { method, headers };
  if (given.body !== undefined) init.body = JSON.stringify(given.body);
  const answer = await fetch(url + path, init);
  return { status: answer.status, body: (await answer.json().catch(() => null)) as T, headers: answer.headers };
}
