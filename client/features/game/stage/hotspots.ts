import type { PlayerView, TeammateView } from '../../../../shared/protocol/view.ts';

/** What choosing a hotspot does. */
type HotspotDoes =
  | { do: 'open'; window: string }
  | { do: 'person'; seat: string }
  | { do: 'table' }
  | { do: 'say'; text: 'mapSay' | 'phoneSay' | 'clockSay' };

type LabelKey = 'own' | 'deskOf' | 'board' | 'clock' | 'map' | 'coffee' | 'table' | 'phone' | 'phoneRings' | 'chair';
type HintKey = 'doBoard' | 'doDesk' | 'doPerson' | 'doChair' | 'doCoffee' | 'doTable' | 'doLook' | 'doPhone';

export interface Hotspot {
  id: string;
  /** `game.office.<key>` with this name. */
  label: { key: LabelKey; name: string };
  /** What it does, in words: `game.office.<key>`. */
  hint: { key: HintKey; name: string };
  does: HotspotDoes;
}

const kindOf = (view: PlayerView, ...kinds: string[]): string | undefined =>
  view.tools.find(tool => !tool.mine && kinds.includes(tool.kind))?.id;

function deskSpot(view: PlayerView, person: TeammateView): Hotspot {
  const own = person.seat === view.me.seat;
  const mine = view.tools.filter(tool => tool.mine);
  const { go } = view.lines.now;
  const wanted = mine.find(tool => go?.to === 'tool' && go.tool === tool.id) ?? mine[0]; // prefer the tool that is needed now
  return {
    id: `desk-${person.desk}`,
    label: { key: own ? 'own' : 'deskOf', name: person.name },
    hint: { key: own ? 'doDesk' : 'doPerson', name: person.name },
    does: own ? { do: 'open', window: wanted?.id ?? 'tasks' } : { do: 'person', seat: person.seat },
  };
}

type Say = Extract<HotspotDoes, { do: 'say' }>['text'];
const look = (id: Extract<LabelKey, 'clock' | 'map' | 'phone'>, text: Say): Hotspot => ({
  id,
  label: { key: id, name: '' },
  hint: { key: 'doLook', name: '' },
  does: { do: 'say', text },
});

const opens = (id: string, label: LabelKey, window: string, hint: HintKey): Hotspot => ({
  id,
  label: { key: label, name: '' },
  hint: { key: hint, name: '' },
  does: { do: 'open', window },
});

/** The hotspots in the office, in reading order: the player's own desk first, scenery last. */
export function hotspots(view: PlayerView): Hotspot[] {
  const people = view.team.people.filter(person => person.desk <= 5);
  const own = people.filter(person => person.seat === view.me.seat);
  const others = people.filter(person => person.seat !== view.me.seat);
  const choice = kindOf(view, 'ballot', 'letter', 'dossier');
  const extra = view.tools.find(tool => tool.kind === 'notebook')?.id;
  return [
    ...own.map(person => deskSpot(view, person)),
    opens('empty-chair', 'chair', 'notes', 'doChair'),
    opens('board', 'board', kindOf(view, 'board') ?? 'tasks', 'doBoard'),
    { ...opens('meeting-table', 'table', '', 'doTable'), does: { do: 'table' } },
    view.progress.phone && choice !== undefined ? opens('phone', 'phoneRings', choice, 'doPhone') : look('phone', 'phoneSay'),
    opens('coffee', 'coffee', extra ?? 'tasks', 'doCoffee'),
    ...others.map(person => deskSpot(view, person)),
    look('clock', 'clockSay'),
    look('map', 'mapSay'),
  ];
}
