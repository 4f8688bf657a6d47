import type { SessionView } from '../../shared/protocol/sessionView.ts';

/** Sends a participant's view of the lobby whole, when it says something new. */
export function sendIfChanged(
  client: { userData?: { sent: string }; send(type: 'view', view: SessionView): void },
  view: SessionView,
): void {
  const json = JSON.stringify(view);
  if (client.userData!.sent !== json) client.send('view', view);
  client.userData!.sent = json;
}
