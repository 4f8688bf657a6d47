import type { SessionSummary } from '../../../shared/protocol/http.ts';
import type { OwnPage } from '../../../shared/protocol/plan.ts';
import { EMPTY_PLAN, type Plan } from '../../../shared/protocol/plan.ts';
import { api } from './api.ts';
import type { TestCoach } from './TestCoach.ts';
import type { TestApp } from './TestApp.ts';
import type { TestPerson } from './TestPerson.ts';
import { WrittenGame } from './writeGame.ts';

export const NAMES = ['Łukasz', 'Yıldız', 'Wilhelmina', 'Kwabena'] as const;
export const CHAT = 'Zullen wij eerst naar de parelmoervlinder kijken';
export const SENTENCE = 'Ik maakte het rooster en geen dienst bleef leeg bij kolibrie';
export const PLAN: Plan = {
  ...EMPTY_PLAN,
  name: 'Łukasz Wiśniewski',
  sentence: SENTENCE,
  words: ['rooster', 'klachten', 'zeepaardje'],
  directions: ['Planner in de zorg', 'Klantcontact'],
  place: 'see',
  want: 'yes',
  can: 'some',
  fit: 'notYet',
  step: 'Ik bel Woongroep Noord over meelopen',
  stepDate: '2026-12-01',
  buddy: 'Yıldız',
  trainings: ['klik-en-tik'],
};

export interface Played {
  coach: TestCoach;
  session: SessionSummary;
  people: TestPerson[];
  game: WrittenGame;
}

/** A session of four people who played to the end of the debrief, filled in both forms, and made plans. */
export async function playedSession(place: TestApp): Promise<Played> {
  const coach = await place.coach();
  const session = await coach.newSession();
  const people: TestPerson[] = [];
  for (const name of NAMES) people.push(await place.person(session, name));
  for (const [n, person] of people.entries()) {
    for (const [i, id] of ['g1', 'g2', 'g3', 'g4', 'g5', 'g6', 'g7'].entries())
      await say(place, person, 'before', id, ((n + i) % 4) + 1);
  }
  const game = await WrittenGame.begin(place, session, people);
  const [first, second] = game.seats as [string, string];
  for (const by of game.seats) await game.must({ by, type: 'briefing.ready' });
  await game.help();
  await game.must({ by: first, type: 'chat.send', text: 'chattext1' }, CHAT);
  const write = { type: 'write', text: 'ownsentence1' };
  await game.must({ by: first, type: 'tool.act', tool: 'schrift', action: write }, SENTENCE);
  await game.playOn(state => state.phase === 'reveal' || state.phase === 'debrief');
  await game.playOn(state => state.phase === 'debrief');
  await game.must({ by: first, type: 'own.tap', puzzle: 'P1', tap: 'learn' });
  await game.must({ by: second, type: 'own.tap', puzzle: 'P1', tap: 'can' });
  for (const by of game.seats) await game.must({ by, type: 'feeling', feeling: by === first ? 'trots' : 'blij' });
  await game.must({ by: first, type: 'share', what: 'sentence', on: true });
  await game.must({ by: second, type: 'peer.see', to: first, what: 'deed', on: true });
  await game.must({ by: second, type: 'peer.word', to: first, word: 'zorgvuldig' });
  await game.end();
  for (const [n, person] of people.entries()) {
    for (const [i, id] of ['g1', 'g2', 'g3', 'g4', 'g5', 'g6', 'g7'].entries()) {
      await say(place, person, 'after', id, Math.min(5, ((n + i) % 4) + 2));
      await say(place, person, 'lookBack', id, 1);
    }
  }
  await put(place, people[0]!, '/api/own/plan', PLAN);
  return { coach, session, people, game };
}

export const say = (place: TestApp, person: TestPerson, moment: string, id: string, answer: unknown) =>
  api<{ error?: string }>(place.url, 'POST', '/api/own/statements', { token: person.token, body: { moment, id, answer } });

export const own = async (place: TestApp, person: TestPerson): Promise<OwnPage> =>
  (await api<OwnPage>(place.url, 'GET', '/api/own', { token: person.token })).body;

export const put = (place: TestApp, person: TestPerson, path: string, body: unknown) =>
  api<{ error?: string }>(place.url, 'PUT', path, { token: person.token, body });

/** The bytes of a downloaded file. */
export async function file(
  place: TestApp,
  path: string,
  who: { token?: string; cookie?: string; body?: unknown },
): Promise<Buffer> {
  const headers: Record<string, string> = { 'content-type': 'application/json', origin: place.url };
  if (who.token) headers.authorization = `Bearer ${who.token}`;
  if (who.cookie) headers.cookie = who.cookie;
  const asked = who.body === undefined ? {} : { method: 'POST', body: JSON.stringify(who.body) };
  const answer = await fetch(place.url + path, { headers, ...asked });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return Buffer.from(await answer.arrayBuffer());
}
