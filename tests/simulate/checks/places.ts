import type { Stage } from '../people/Stage.ts';

interface SeatRow {
  id: string;
  team_id: string | null;
  removed_at: number | null;
}

const WORKS = new Set(['briefing', 'playing', 'paused', 'deciding']); // after that there are no tasks any more

/** Exactly the members of a team have a place in its game, and every task has a holder. */
export function checkPlaces(stage: Stage): void {
  const { ledger, world } = stage;
  const seats = ledger.all<SeatRow>('select id, team_id, removed_at from seat');
  for (const book of ledger.books.values()) {
    const { state } = book;
    if (!state || book.damaged || state.phase === 'closed') continue;
    const sitting = state.seats.filter(seat => !seat.left);
    for (const { id, team_id, removed_at } of seats) {
      const belongs = team_id === book.team && removed_at === null;
      const sits = sitting.some(seat => seat.id === id);
      const name = stage.nameOf(id);
      if (belongs && !sits && isOnline(stage, id))
        world.breaks('everybody has a place', `${name} is in a team, and not in its game`);
      if (sits && !belongs && stage.browsers().some(browser => browser.line))
        world.breaks('who left a team has left its game', `${name} sits in a game of another team, or of none`);
    }
    for (const [pack, holder] of Object.entries(state.holds))
      if (WORKS.has(state.phase) && sitting.some(seat => !seat.away) && !sitting.some(seat => seat.id === holder))
        world.breaks('every role is held', `${pack} is held by ${stage.nameOf(holder)}, who has left (${state.phase})`);
  }
  checkPutOut(stage, seats);
}

const isOnline = (stage: Stage, seat: string): boolean =>
  stage.people.some(person => person.joined?.seat === seat && person.browser?.line);

/** Only removed people are told that it is over, and players are where their team is. */
function checkPutOut(stage: Stage, seats: readonly SeatRow[]): void {
  const { ledger, world } = stage;
  const started = new Set(ledger.all<{ id: string }>('select id from team where started_at is not null').map(team => team.id));
  for (const { name, joined, browser, gone } of stage.people) {
    const row = seats.find(seat => seat.id === joined?.seat);
    if (!browser || gone || !row) continue;
    const removed = row.removed_at !== null;
    if (removed && browser.line) world.breaks('who was removed is out', `${name} is still ${browser.state}`);
    if (!removed && !browser.tries)
      world.breaks('everybody has a place', `${name} was told "${browser.state}", and was not removed`);
    if (removed || !browser.line) continue;
    const plays = row.team_id !== null && started.has(row.team_id);
    const room = plays ? 'team' : 'session';
    if (browser.line.room !== room)
      world.breaks('everybody has a place', `${name} is in a ${browser.line.room} room, not in a ${room} room`);
  }
}
