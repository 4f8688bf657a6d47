import type { CoachView } from '../../shared/protocol/coachView.ts';
import type { SessionView } from '../../shared/protocol/sessionView.ts';

type Seen = SessionView | CoachView;

/** Sends a whole view when it says something new. That time went by is nothing new. */
export function sendIfChanged(client: { userData?: { sent: string }; send(type: 'view', view: Seen): void }, view: Seen): void {
  const { now: _, ...told } = view as Partial<CoachView>;
  const json = JSON.stringify(told);
  if (client.userData!.sent !== json) client.send('view', view);
  client.userData!.sent = json;
}
