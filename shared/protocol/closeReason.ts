/** Close codes of ours (4100-4199): the client acts on them instead of coming back by itself. Apart from the schemas, so that a browser loads no zod. */
export const CloseReason = {
  elsewhere: 4100, // the newest device holds the seat: show "Hier verder"
  removed: 4101, // the coach removed this person
  moved: 4102, // another room is right now: ask /api/seat again
  signedOut: 4103,
  oldVersion: 4104, // reload the page
  ended: 4105, // the session was deleted
  refused: 4106, // the coach did not let this person in at the door
  crowded: 4107, // this link is open in as many places as it may be: the newest waits
} as const;
