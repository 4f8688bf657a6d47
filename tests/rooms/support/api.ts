/** One HTTP request to the server, as a browser's page would make it. */
export async function api<T>(
  url: string,
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  given: { body?: unknown; cookie?: string; token?: string; origin?: string } = {},
): Promise<{ status: number; body: T; headers: Headers }> {
  const headers: Record<string, string> = { origin: given.origin ?? url };
  if (given.body !== undefined) headers['content-type'] = 'application/json';
  if (given.cookie) headers.cookie = given.cookie;
  if (given.token) headers.authorization = `Bearer ${given.token}`;
  const init: RequestInit = { method, headers };
  if (given.body !== undefined) init.body = JSON.stringify(given.body);
  const answer = await fetch(url + path, init);
  return { status: answer.status, body: (await answer.json().catch(() => null)) as T, headers: answer.headers };
}
