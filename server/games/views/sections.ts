import type { PlayerView, ViewMessage, ViewSection } from '../../../shared/protocol/view.ts';

/** The sections last sent to one viewer, so that only changes are sent. */
export type Sent = Map<ViewSection, string>;

/** The whole view; fills `sent`. */
export function wholeView(view: PlayerView, seq: number, sent: Sent): ViewMessage {
  for (const section of Object.keys(view) as ViewSection[]) sent.set(section, JSON.stringify(view[section]));
  return { seq, full: true, sections: view };
}

/** The sections that changed. The clock is always included: its receiver counts on from that moment. */
export function changedSections(view: PlayerView, seq: number, sent: Sent): ViewMessage {
  const sections: Partial<Record<ViewSection, unknown>> = { clock: view.clock };
  for (const section of Object.keys(view) as ViewSection[]) {
    const json = JSON.stringify(view[section]);
    if (sent.get(section) === json) continue;
    sent.set(section, json);
    sections[section] = view[section];
  }
  return { seq, full: false, sections: sections as Partial<PlayerView> };
}
