import type { Stage } from '../people/Stage.ts';
import { comeBack } from '../story/acts/people.ts';
import { rest } from './atRest.ts';

const SOON_MS = 30_000;

/** At the end of a story: every game that is not over can be played on. */
export async function checkGoesOn(stage: Stage): Promise<void> {
  const { world, ledger } = stage;
  for (const person of stage.people) if (person.gone) comeBack(stage, person);
  for (const coach of stage.coaches) if (!coach.browser?.tries) stage.openDesk(coach);
  await rest(stage);
  for (const book of ledger.books.values()) {
    if (world.broken || !book.state || book.state.phase === 'closed') continue;
    const people = stage.people.filter(person => person.browser?.view?.team.id === book.team && person.browser.line);
    const before = book.state.seq;
    const [coach] = stage.coaches;
    if (book.state.phase === 'paused')
      void stage.coachAct(coach!, { type: 'team', team: book.team, command: { type: 'resume' } });
    for (const person of people) void stage.act(person, { type: 'chat.send', text: 'We gaan verder.' });
    void stage.coachAct(coach!, { type: 'team', team: book.team, command: { type: 'message', text: 'Verder!' } });
    const goes = (): boolean => {
      ledger.read();
      return (ledger.state(book.team)?.seq ?? 0) >= before + people.length + 1;
    };
    if (!(await world.timeline.until(() => world.broken !== null || goes(), SOON_MS)))
      world.breaks('every team goes on', `${book.state.phase}: ${[...stage.acts].slice(-6).join(', ')}`);
  }
  await rest(stage);
}
