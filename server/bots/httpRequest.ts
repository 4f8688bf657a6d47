/** Sends one HTTP request to the server; throws if it fails. */
export async function httpRequest<T>(
  url: string,
  path: string,
  given: { body?: unknown; cookie?: string; token?: string } = {},
): Promise<{ body: T; headers: Headers }> {
  const headers: Record<string, string> = { origin: url };
  if (given.cookie) headers.cookie = given.cookie;
  if (given.token) headers.authorization = `Bearer ${given.token}`;
  if (given.body !== undefined) headers['content-type'] = 'application/json';
  const init: RequestInit = { headers };
  if (given.body !== undefined) Object.assign(init, { method: 'POST', body: JSON.stringify(given.body) });
  const answer = await fetch(url + path, init);
  if (!answer.ok) throw new Error(`${path} answered ${answer.status} ${await answer.text()}`);
  return { body: (await answer.json()) as T, headers: answer.headers };
}
