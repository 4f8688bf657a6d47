// Where people sit, for pictures of the room; the stage reads the same file.
import places from './places.json' with { type: 'json' };
export const SEATS = places.seats;
