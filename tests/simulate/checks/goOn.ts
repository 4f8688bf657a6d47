import type { CoachTeamCommand } from '../../../shared/protocol/coachCommand.ts';
import type { Result } from '../people/Browser.ts';
import type { Stage } from '../people/Stage.ts';
import { rest } from './atRest.ts';

const SOON_MS = 30_000;

/** At the end of a story every unfinished game can be continued. */
export async function checkGoesOn(stage: Stage): Promise<void> {
  const { world, ledger } = stage;
  for (const person of stage.people) if (person.gone) stage.comeBack(person);
  for (const coach of stage.coaches) if (!coach.browser?.tries) stage.openPage(coach);
  await rest(stage);
  for (const book of ledger.books.values()) {
    if (world.broken || !book.state || book.state.phase === 'closed') continue;
    const people = stage.people.filter(person => person.browser?.view?.team.id === book.team && person.browser.line);
    const [coach] = stage.coaches;
    const team = (command: CoachTeamCommand): Promise<Result | null> =>
      stage.coachAct(coach!, { type: 'team', team: book.team, command });
    if (book.state.phase === 'paused') await world.timeline.get(team({ type: 'resume' }), SOON_MS);
    const said = [await world.timeline.get(team({ type: 'message', text: 'Verder!' }), SOON_MS)];
    for (const person of people)
      said.push(await world.timeline.get(stage.act(person, { type: 'chat.send', text: 'We gaan verder.' }), SOON_MS));
    const bad = said.find(result => !result?.ok);
    const empty = people.length === 0 && bad && !bad.ok && bad.reason === 'teamShut'; // there are no people to open it for
    if (bad !== undefined && !empty && !world.broken)
      world.breaks('every team goes on', `${book.state.phase}: ${bad === null ? 'no answer' : bad.ok ? '' : bad.reason}`);
  }
  await rest(stage);
}
