import { JoinOptions } from '../../shared/protocol/presence.ts';
import { LobbyCommand } from '../../shared/protocol/sessionView.ts';
import type { House } from '../house.ts';
import { tellPeopleChanged } from '../sessions/topic.ts';
import { setLanguage, setProfile } from '../storage/seats.ts';
import { refused, type Answer } from './answer.ts';

/** A person changes name, portrait or language: in the lobby or in the middle of a game. */
export async function changeProfile(house: House, session: string, seat: string | null, raw: unknown): Promise<Answer> {
  const parsed = LobbyCommand.safeParse(raw);
  if (!parsed.success || parsed.data.type !== 'profile') return refused('badCommand');
  if (!seat) return refused('noSeat');
  const { type: _, ...profile } = parsed.data;
  await setProfile(house.db, seat, profile);
  await tellPeopleChanged(session);
  return { ok: true, seq: 0 };
}

/** A browser joins in the language of its person; that is the seat's language from then on. */
export async function takeLanguage(house: House, session: string, seat: string, options: unknown): Promise<void> {
  const { language } = JoinOptions.parse(options);
  if (!language || !(await setLanguage(house.db, seat, language))) return;
  await tellPeopleChanged(session);
}
