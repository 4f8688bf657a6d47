import type { NewSession, SessionSummary } from '../../shared/protocol/http.ts';
import { Refusal } from '../http/Refusal.ts';
import type { House } from '../house.ts';
import { newId } from '../secrets.ts';
import { keepLevelSource } from '../storage/levelSources.ts';
import type { SessionRow } from '../storage/schema.ts';
import { addSession, findSessionByCode } from '../storage/sessions.ts';
import { makeCode } from './code.ts';
import { summary } from './summary.ts';

const DAY = 24 * 3600 * 1000;
const TRIES = 50;

async function freeCode(house: House): Promise<string> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const code = makeCode();
    if (!(await findSessionByCode(house.db, code))) return code;
  }
  throw new Error('no join code is free: too many sessions are kept');
}

/** Opens a session. Its level is stored with it, so that an edit on disk never changes it. */
export async function createSession(house: House, coach: string, wanted: NewSession): Promise<SessionSummary> {
  const known = house.levels.find(wanted.level);
  if (!known) throw new Refusal('notFound');
  const now = house.clock.now();
  await keepLevelSource(house.db, { hash: known.hash, level: known.id, json: known.json, created_at: now });
  const session: SessionRow = {
    id: newId(),
    code: await freeCode(house),
    coach_id: coach,
    level: known.id,
    level_hash: known.hash,
    language: wanted.language,
    minutes: wanted.minutes,
    created_at: now,
    delete_on: now + house.config.retentionDays * DAY,
  };
  await addSession(house.db, session);
  return summary(session, known.level.level.title.nl, { people: 0, teams: 0, started: 0 });
}
