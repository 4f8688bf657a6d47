/**
 * Our own close codes (4100-4199): the client acts on them instead of reconnecting. Separate from the schemas, so that
 * browsers need not load zod.
 */
export const CloseReason = {
  elsewhere: 4100, // the newest device has the seat: show "Hier verder"
  removed: 4101, // the coach removed this person
  moved: 4102, // the seat belongs to another room: ask /api/seat again
  signedOut: 4103,
  oldVersion: 4104, // reload the page
  ended: 4105, // the session was deleted
  refused: 4106, // the coach refused this person at the door
  crowded: 4107, // this link has reached its limit of connections: the newest waits
} as const;
