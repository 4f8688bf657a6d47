import type { SessionView } from '../../shared/protocol/sessionView.ts';

/** Sends a participant's whole view of the lobby, if it differs from the last one sent. */
export function sendIfChanged(
  client: { userData?: { sent: string }; send(type: 'view', view: SessionView): void },
  view: SessionView,
): void {
  const json = JSON.stringify(view);
  if (client.userData!.sent !== json) client.send('view', view);
  client.userData!.sent = json;
}
