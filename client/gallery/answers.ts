import type { HttpError } from '../../shared/protocol/httpError.ts';

/** In place of an answer: no line to the server, or a refusal. */
type NoAnswer = 'offline' | { refused: number; error: HttpError };
/** 'GET /own' -> what the server would say, without `/api` and without a query. */
export type Answers = Record<string, { is: unknown } | NoAnswer>;

let answers: Answers = {};
/** From now on the server says this. */
export const answerWith = (next: Answers): void => void (answers = next);

/** Puts the answers of a specimen in the place of a server. What no specimen names is never answered: the page waits. */
export function standInForServer(): void {
  const real = window.fetch.bind(window);
  window.fetch = (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : String(input), location.href);
    if (!pathname.startsWith('/api/')) return real(input, init);
    const answer = answers[`${init?.method ?? 'GET'} ${pathname.slice('/api'.length)}`];
    if (answer === undefined) return new Promise<Response>(() => undefined);
    if (answer === 'offline') return Promise.reject(new TypeError('no line'));
    if ('refused' in answer) return Promise.resolve(Response.json({ error: answer.error }, { status: answer.refused }));
    return Promise.resolve(Response.json(answer.is));
  };
}
