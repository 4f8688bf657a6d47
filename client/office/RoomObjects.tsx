import { Armchair, Coffee, Phone, PhoneCall, Presentation, Users, type LucideIcon } from 'lucide-react';
import { useT, type TextKey } from '../i18n/index.ts';
import { classes } from '../ui/index.ts';
import type { Frame } from './model/frame.ts';
import css from './Office.module.css';
import { THINGS, type ThingId } from './model/places.ts';
import { HotspotButton } from './HotspotButton.tsx';

interface Thing {
  id: ThingId;
  words: TextKey; // what it is
  label?: TextKey; // a shorter text, shown in the room
  icon?: LucideIcon; // absent for scenery, which has a quiet label
  layer: number;
}

/** In reading order; `layer` is the z-order. */
const ALL: readonly Thing[] = [
  { id: 'empty-chair', words: 'game.office.chair', icon: Armchair, layer: 6 },
  { id: 'board', words: 'game.office.board', icon: Presentation, layer: 1 },
  { id: 'meeting-table', words: 'game.office.table', icon: Users, layer: 4 },
  { id: 'phone', words: 'game.office.phone', icon: Phone, layer: 5 },
  { id: 'coffee', words: 'game.office.coffee', icon: Coffee, layer: 1 },
  { id: 'clock', words: 'game.office.clock', layer: 1 },
  { id: 'map', words: 'game.office.map', label: 'office.map', layer: 1 },
];

export interface RoomObjectsProps {
  frame: Frame;
  phone: boolean; // it rings
  onHotspot: (id: string) => void;
  onLook: (x: number) => void;
}

/** The hotspots that are not desks, each with a label that is always visible. */
export function RoomObjects({ frame, phone, onHotspot, onLook }: RoomObjectsProps) {
  const t = useT();
  return ALL.map(({ id, words, label, icon, layer }) => {
    const rings = id === 'phone' && phone;
    const Icon = rings ? PhoneCall : icon;
    const { label: at, ...box } = THINGS[id];
    const said = t(rings ? 'game.office.phoneRings' : words);
    return (
      <HotspotButton
        key={id}
        id={id}
        frame={frame}
        box={box}
        label={said}
        layer={layer}
        onPress={() => onHotspot(id)}
        onLook={onLook}
      >
        {place => (
          <span className={classes(css.label, !Icon && css.quiet, rings ? css.calls : css.thing)} style={place(...at)}>
            {Icon && <Icon aria-hidden />}
            {label ? t(label) : said}
          </span>
        )}
      </HotspotButton>
    );
  });
}
