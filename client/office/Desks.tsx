import { Monitor } from 'lucide-react';
import type { SeatPresence } from '../../shared/protocol/presence.ts';
import type { PlayerView, TeammateView } from '../../shared/protocol/view.ts';
import { useT } from '../i18n/index.ts';
import { classes, RoleMark } from '../ui/index.ts';
import type { Frame } from './model/frame.ts';
import css from './Office.module.css';
import { DESK_PLACES, isDesk, type DeskNumber } from './model/places.ts';
import { HotspotButton } from './HotspotButton.tsx';
import type { StageModel } from './model/stageModel.ts';
import { deskLabel } from './model/deskLabel.ts';

export interface DesksProps {
  frame: Frame;
  model: StageModel;
  view: PlayerView;
  presence: Readonly<Record<string, SeatPresence>>;
  onHotspot: (id: string) => void;
  onLook: (x: number) => void;
}

type Sitter = TeammateView & { desk: DeskNumber };
const hasDesk = (person: TeammateView): person is Sitter => isDesk(person.desk);

/** A button over every desk where somebody works; the player's own desk comes first. */
export function Desks(props: DesksProps) {
  const { people } = props.view.team;
  const sitters = people.filter(hasDesk);
  const own = (person: TeammateView) => person.seat === props.view.me.seat;
  return [...sitters.filter(own), ...sitters.filter(person => !own(person))].map(person => (
    <Desk key={person.seat} {...props} person={person} own={own(person)} />
  ));
}

function Desk({ frame, model, view, presence, person, own, onHotspot, onLook }: DesksProps & { person: Sitter; own: boolean }) {
  const t = useT();
  const place = DESK_PLACES[person.desk];
  const [x, y, width] = place.plate;
  const drawn = model.people.find(one => one.seat === person.seat);
  const role = person.roles[0];
  const id = `desk-${person.desk}`;
  const label = deskLabel(t, view, presence, person, drawn?.place ?? { at: 'desk', desk: person.desk });
  return (
    <HotspotButton
      id={id}
      frame={frame}
      box={place}
      label={label}
      layer={own ? 3 : 1}
      own={own && drawn?.place.at === 'desk'}
      onPress={() => onHotspot(id)}
      onLook={onLook}
    >
      {at => (
        <>
          {own ? (
            <span className={classes(css.label, css.own)} style={at(x, y)}>
              <Monitor aria-hidden />
              {t('game.office.own')}
            </span>
          ) : (
            <span className={css.plate} style={{ ...at(x, y), minWidth: Math.round(width * frame.scale) }}>
              {role && <RoleMark number={role.number} shape={role.shape} size={18} />}
              <span>{person.name}</span>
            </span>
          )}
        </>
      )}
    </HotspotButton>
  );
}
