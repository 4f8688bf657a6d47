import { JoinOptions } from '../../shared/protocol/presence.ts';
import { LobbyCommand } from '../../shared/protocol/sessionView.ts';
import { refused, type Answer } from '../games/answer.ts';
import type { House } from '../house.ts';
import { tellPeopleChanged } from '../news/sessionNews.ts';
import { findSeat, setLanguage, setProfile } from '../storage/seats.ts';
import { findSession } from '../storage/sessions.ts';
import { giveName } from './giveName.ts';

/** A person changes name, portrait or language: in the lobby or in the middle of a game. */
export async function changeProfile(house: House, session: string, seat: string | null, raw: unknown): Promise<Answer> {
  const parsed = LobbyCommand.safeParse(raw);
  if (!parsed.success || parsed.data.type !== 'profile') return refused('badCommand');
  if (!seat) return refused('noSeat');
  if (!house.profiles.take(seat)) return refused('tooFast');
  const { type: _, ...profile } = parsed.data;
  const done = await house.sessionQueue.run(session, async () => {
    const name = profile.name === undefined ? undefined : await nameFor(house, session, profile.name, seat);
    if (name === null) return false;
    await setProfile(house.db, seat, { ...profile, ...(name !== undefined && { name }) });
    return true;
  });
  if (!done) return refused('coachName');
  await tellPeopleChanged(house, session);
  return { ok: true, seq: 0 };
}

/** Who asks for the name they have keeps it, also when it was given before names were looked at. */
async function nameFor(house: House, session: string, wanted: string, seat: string): Promise<string | null> {
  const [row, now] = await Promise.all([findSession(house.db, session), findSeat(house.db, seat)]);
  return !row || now?.name === wanted ? wanted : giveName(house, row, wanted, seat);
}

/** A browser joins in the language of its person; that is the seat's language from then on. */
export async function takeLanguage(house: House, session: string, seat: string, options: unknown): Promise<void> {
  const { language } = JoinOptions.parse(options);
  if (!language || !(await setLanguage(house.db, seat, language))) return;
  await tellPeopleChanged(house, session);
}
