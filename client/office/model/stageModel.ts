import type { SeatPresence } from '../../../shared/protocol/presence.ts';
import type { PlayerView, TeammateView } from '../../../shared/protocol/view.ts';
import { DESKS, isDesk, SEATS, TABLE, type DeskNumber, type Seat } from './places.ts';

/** A place at the table, left or right of the empty chair, in the front row or behind it. */
interface TableSpot {
  x: number; // centre, units
  row: 'front' | 'back';
}

/** Where a person is drawn: at their own desk, at the table, or standing with a colleague. */
export type Place = { at: 'desk'; desk: DeskNumber } | { at: 'table'; spot: TableSpot } | { at: 'visit'; desk: DeskNumber };

export interface StagePerson {
  seat: string;
  portrait: string;
  place: Place;
  box: Seat;
  away: boolean;
  hand: boolean;
  glad: boolean;
}

/** Everything that the drawn room shows, as plain data. The stage draws what changed. */
export interface StageModel {
  people: StagePerson[];
  lamps: boolean[]; // of desk 1-5
  screens: boolean[]; // of desk 1-5: lit, since somebody works there
  phone: boolean;
  notes: number; // notes with a tick on the board
  minute: number; // story time, minutes after midnight
}

export interface Moment {
  minute: number;
  glad: ReadonlySet<string>; // seats that smile for a moment
}

/** The model of the room for a view. Pure: no clock, no sizes. */
export function stageModel(
  view: PlayerView,
  presence: Readonly<Record<string, SeatPresence>>,
  { minute, glad }: Moment,
): StageModel {
  const { people } = view.team;
  const table = people.filter(sitsAtTable).sort((a, b) => a.desk - b.desk);
  const drawn = people.map(person => {
    const place = placeOf(person, table);
    return {
      seat: person.seat,
      portrait: person.portrait,
      place,
      box: boxOf(place),
      away: isAway(person, presence),
      hand: person.hand,
      glad: glad.has(person.seat),
    };
  });
  const works = (desk: number) =>
    people.some(person => person.desk === desk && person.openTools.length > 0 && !isAway(person, presence));
  const sits = (desk: number) => drawn.some(({ place }) => place.at === 'desk' && place.desk === desk);
  return {
    people: drawn,
    lamps: DESKS.map(desk => view.progress.lamps.some(lamp => lamp.desk === desk && lamp.on)),
    screens: DESKS.map(desk => works(desk) && sits(desk)),
    phone: view.progress.phone,
    notes: view.progress.dots.filter(dot => dot === 'solved').length,
    minute,
  };
}

/** Whether a person is away according to the game, or disconnected right now. */
export const isAway = (person: TeammateView, presence: Readonly<Record<string, SeatPresence>>): boolean =>
  person.away || presence[person.seat]?.online === false;

/** Whether a person sits at the table, like a sixth person, who has no desk. */
const sitsAtTable = (person: TeammateView): boolean => person.place === 'table' || !isDesk(person.desk);

function placeOf(person: TeammateView, table: readonly TeammateView[]): Place {
  const nth = table.indexOf(person);
  if (nth >= 0 || !isDesk(person.desk)) return { at: 'table', spot: spotsFor(table.length)[nth] ?? ALONE };
  const visited = Number(/^desk-(\d)$/.exec(person.place)?.[1]);
  return isDesk(visited) && visited !== person.desk ? { at: 'visit', desk: visited } : { at: 'desk', desk: person.desk };
}

const ALONE: TableSpot = { x: TABLE.alone, row: 'front' };
const [outerLeft, innerLeft, innerRight, outerRight] = TABLE.front.map((x): TableSpot => ({ x, row: 'front' }));
const [backLeft, backRight] = TABLE.back.map((x): TableSpot => ({ x, row: 'back' }));

/** The places at the table, from left to right around the empty chair in the middle, the subject of the story. */
function spotsFor(count: number): (TableSpot | undefined)[] {
  switch (count) {
    case 1:
      return [ALONE];
    case 2:
      return [innerLeft, innerRight];
    case 3:
      return [outerLeft, innerLeft, ALONE];
    case 4:
      return [outerLeft, innerLeft, innerRight, outerRight];
    case 5:
      return [outerLeft, backLeft, innerLeft, innerRight, outerRight];
    default:
      return [outerLeft, backLeft, innerLeft, innerRight, backRight, outerRight];
  }
}

const MIDDLE = 800;

function boxOf(place: Place): Seat {
  switch (place.at) {
    case 'desk':
      return SEATS[place.desk];
    case 'visit':
      return visitBox(SEATS[place.desk]);
    case 'table': {
      const { x, row } = place.spot;
      const y = TABLE.bottom - TABLE.h - (row === 'back' ? TABLE.raise : 0);
      return { x: x - TABLE.w / 2, y, w: TABLE.w, h: TABLE.h, mirror: x > MIDDLE };
    }
  }
}

/** The box of a visitor: behind the colleague, on the side of the screen. */
const visitBox = (seat: Seat): Seat => ({
  x: seat.x + (seat.mirror ? -0.44 : 0.44) * seat.w,
  y: seat.y - seat.h * 0.2,
  w: seat.w * 0.94,
  h: seat.h * 0.94,
  mirror: !seat.mirror,
});
