import { allPrivateEntries, privateEntryOf, type PrivateEntry } from '../../../shared/game/privateEntries.ts';
import type { CompiledLevel } from '../../../shared/level/compile.ts';
import type { Services } from '../../services.ts';
import type { SeatTokenRow } from '../../storage/schema.ts';
import { takeOverTokensOf } from '../../storage/seatTokens.ts';

/**
 * The private entries of a seat that this device must not see. A device that took over the seat sees what was written
 * while it held the seat; the device on which the person joined sees everything else.
 */
export async function sealedEntriesFor(
  services: Services,
  { team, level, device }: { team: string; level: CompiledLevel; device: SeatTokenRow },
): Promise<Set<PrivateEntry>> {
  const takers = device.kind === 'coach' ? [] : await takeOverTokensOf(services.db, device.seat_id);
  if (takers.length === 0) return new Set(); // a coach who plays along sees none of it anyway
  const wrote = new Map<PrivateEntry, number>(); // when each was last written, epoch ms
  for (const { at, command } of await services.journal.read(team, 0)) {
    const word = command.by === device.seat_id ? privateEntryOf(level, command) : null;
    if (word) wrote.set(word, at);
  }
  const isTaken = (word: PrivateEntry): boolean =>
    device.page === null
      ? takers.some(other => isWithin(wrote.get(word), other.created_at, other.ended_at))
      : !isWithin(wrote.get(word), device.used_at ?? Infinity, device.ended_at);
  return new Set(allPrivateEntries(level).filter(isTaken));
}

/** Whether something was written (epoch ms) while a device held the seat; `to` null: it still does. */
export const isWithin = (at: number | undefined, from: number, to: number | null): boolean =>
  at !== undefined && at > from && at <= (to ?? Infinity);
