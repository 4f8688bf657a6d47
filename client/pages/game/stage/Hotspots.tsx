import { Armchair, Coffee, DoorOpen, Footprints, Map, MonitorSmartphone, Phone, Presentation, Search, Sun, Timer, type LucideIcon } from 'lucide-react';
import { classes } from '../../../ui/index.ts';
import type { Hotspot } from '../logic/hotspots.ts';
import css from './Hotspots.module.css';
import { backToFront, boxOf, labelOf, places } from './places.ts';
import { useHotspot, useHotspots, useHotspotWords } from './useHotspot.ts';

const icons: Record<string, LucideIcon> = {
  'empty-chair': Search,
  board: Presentation,
  'meeting-table': Armchair,
  phone: Phone,
  coffee: Coffee,
  clock: Timer,
  map: Map,
  window: Sun,
  door: DoorOpen,
};

/** Real buttons over everything in the drawn office. What calls has its word in sight, the rest shows it on hover and focus. */
export function Hotspots() {
  const spots = useHotspots();
  const choose = useHotspot();
  return (
    <div className={css.scene}>
      {spots.map(spot => (
        <Spot key={spot.id} spot={spot} onChoose={() => choose(spot.id)} />
      ))}
    </div>
  );
}

function Spot({ spot, onChoose }: { spot: Hotspot; onChoose: () => void }) {
  const words = useHotspotWords()(spot);
  const place = places[spot.id];
  if (!place) return null;
  const own = spot.label.key === 'own';
  const Icon = own ? MonitorSmartphone : spot.does.do === 'person' ? Footprints : (icons[spot.id] ?? Search);
  return (
    <button
      type="button"
      className={classes(css.spot, own && css.own, (place.label || own) && css.named, spot.label.key === 'phoneRings' && css.rings)}
      style={{ ...boxOf(place), zIndex: backToFront.indexOf(spot.id) + 1 }}
      aria-label={`${words.label}: ${words.hint}`}
      onClick={onChoose}
    >
      <span className={css.label} style={labelOf(place)} aria-hidden>
        <Icon />
        {words.label}
      </span>
    </button>
  );
}
