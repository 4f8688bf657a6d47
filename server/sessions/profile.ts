import type { Portrait } from '../../shared/protocol/people.ts';
import { JoinOptions } from '../../shared/protocol/presence.ts';
import { LobbyCommand } from '../../shared/protocol/sessionView.ts';
import { refused, type Answer } from '../games/answer.ts';
import { publishPeopleChanged } from '../news/sessionNews.ts';
import type { Services } from '../services.ts';
import type { SeatRow } from '../storage/schema.ts';
import { findSeat, setLanguage, setProfile } from '../storage/seats.ts';
import { findSession } from '../storage/sessions.ts';
import { findFaces } from './faces.ts';
import { uniqueName } from './uniqueName.ts';

/** Changes a person's name, portrait or language: in the lobby or during a game. */
export async function changeProfile(services: Services, session: string, seat: string | null, raw: unknown): Promise<Answer> {
  const parsed = LobbyCommand.safeParse(raw);
  if (!parsed.success || parsed.data.type !== 'profile') return refused('badCommand');
  if (!seat) return refused('noSeat');
  if (!services.profileBuckets.take(seat)) return refused('tooFast');
  const { type: _, ...profile } = parsed.data;
  return change(services, session, seat, profile);
}

/** A coach corrects somebody's name, by the same rules. An erased person has no name. */
export function renamePerson(services: Services, session: string, seat: SeatRow, name: string): Promise<Answer> {
  return change(services, session, seat.id, { name });
}

type Profile = Parameters<typeof setProfile>[2];

async function change(services: Services, session: string, seat: string, profile: Profile): Promise<Answer> {
  const answer = await services.sessionQueue.run(session, async (): Promise<Answer> => {
    const name = profile.name === undefined ? undefined : await nameFor(services, session, profile.name, seat);
    if (name === null) return refused('coachName');
    if (profile.portrait !== undefined && !(await mayHaveFace(services, session, profile.portrait, seat)))
      return refused('faceTaken');
    const done = await setProfile(services.db, seat, { ...profile, ...(name !== undefined && { name }) });
    return done ? { ok: true, seq: 0 } : refused('unknown');
  });
  if (answer.ok) await publishPeopleChanged(services, session);
  return answer;
}

/** Whoever asks for the name they have keeps it, even if it was given before names were checked. */
async function nameFor(services: Services, session: string, wanted: string, seat: string): Promise<string | null> {
  const [row, now] = await Promise.all([findSession(services.db, session), findSeat(services.db, seat)]);
  return !row || now?.name === wanted ? wanted : uniqueName(services, row, wanted, seat);
}

/** Whoever asks for the face they have keeps it, also where two have it. */
async function mayHaveFace(services: Services, session: string, wanted: Portrait, seat: string): Promise<boolean> {
  const [row, now] = await Promise.all([findSession(services.db, session), findSeat(services.db, seat)]);
  return !row || now?.portrait === wanted || !(await findFaces(services, row, seat)).taken.includes(wanted);
}

/** A browser joins in its person's language; that becomes the language of the seat. */
export async function takeLanguage(services: Services, session: string, seat: string, options: unknown): Promise<void> {
  const { language } = JoinOptions.parse(options);
  if (!language || !(await setLanguage(services.db, seat, language))) return;
  await publishPeopleChanged(services, session);
}
