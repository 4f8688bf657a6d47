import { z } from 'zod';
import { LobbyCommand } from '../../../shared/protocol/sessionView.ts';
import { RequestId } from '../../../shared/text/typedSchema.ts';
import { refused, type Answer } from '../../games/answer.ts';
import { changeProfile } from '../../sessions/profile.ts';
import { practiceOf, removeSeat, setChecks, setHand, setPractice } from '../../storage/seats.ts';
import type { HostedSession } from '../HostedSession.ts';
import { refuseOne } from './doorActs.ts';

/** The client's id is accepted but not needed: all these commands are idempotent. */
const LobbyEnvelope = z.object({ client: RequestId.optional(), command: LobbyCommand });
const DONE: Answer = { ok: true, seq: 0 };

/** Carries out a participant's command in the lobby. */
export async function lobbyAct(hosted: HostedSession, seatId: string, raw: unknown): Promise<Answer> {
  const parsed = LobbyEnvelope.safeParse(raw);
  if (!parsed.success) return refused('badCommand');
  const { services } = hosted;
  const { command } = parsed.data;
  const seat = hosted.seats.find(other => other.id === seatId);
  if (!seat && command.type === 'leave') return refuseOne(hosted, seatId); // leaves the door
  if (!seat) return refused('noSeat');
  switch (command.type) {
    case 'profile':
      return changeProfile(services, hosted.session.id, seatId, command);
    case 'practice.done': {
      const done = practiceOf(seat);
      if (!done.includes(command.step)) await setPractice(services.db, seatId, [...done, command.step]);
      return DONE;
    }
    case 'hand':
      await setHand(services.db, seatId, command.up ? (seat.hand_at ?? services.clock.now()) : null);
      return DONE;
    case 'check': {
      const { type: _, ...found } = command;
      await setChecks(services.db, seat, found);
      return DONE;
    }
    case 'leave':
      await removeSeat(services.db, seatId, services.clock.now());
      if (hosted.running(seat.team_id)) await services.teamHosts.call(seat.team_id!, 'removeSeat', [seatId, 'removed']);
      return DONE;
  }
}
