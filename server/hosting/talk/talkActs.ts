import type { CoachCommand, CoachTeamCommand } from '../../../shared/protocol/coachCommand.ts';
import { refused, type Answer } from '../../games/answer.ts';
import type { HostedSession } from '../HostedSession.ts';

export type TalkCommand = Extract<CoachCommand, { type: `talk.${string}` }>;
export const isTalk = (command: CoachCommand): command is TalkCommand => command.type.startsWith('talk.');

const DONE: Answer = { ok: true, seq: 0 };
const QUIET: CoachTeamCommand = { type: 'debrief.speaker', seat: null };

/** Sends a coach's command to the game of a team. */
export type SendToGame = (team: string, command: CoachTeamCommand) => Promise<Answer>;

/** Leads the talk of all teams: who has the word, and what is shown. With one speaker for all, the others lose the word first. */
export async function talkAct(hosted: HostedSession, command: TalkCommand, send: SendToGame): Promise<Answer> {
  const teams = hosted.teams.filter(({ id }) => debriefOf(hosted, id)).map(({ id }) => id);
  const { given } = hosted.talk; // a team's own news of a moment ago may still be on its way
  const quiet = (others: readonly string[]) => {
    const speaking = others.filter(id => given.has(id) || debriefOf(hosted, id)?.speaker);
    for (const id of speaking) given.delete(id);
    return Promise.all(speaking.map(id => send(id, QUIET)));
  };
  const give = async (team: string, seat?: string): Promise<Answer> => {
    const answer = await send(team, { type: 'debrief.speaker', seat });
    if (answer.ok) given.add(team);
    return answer;
  };
  switch (command.type) {
    case 'talk.about':
      if (command.team !== null && !hosted.teams.some(({ id }) => id === command.team)) return refused('unknown');
      hosted.talk.about = command.team;
      return DONE;
    case 'talk.turns':
      hosted.talk.turns = command.turns;
      await quiet(teams);
      return DONE;
    case 'talk.quiet':
      await quiet(teams);
      return DONE;
    case 'talk.give': {
      const { team, seat } = command;
      if (!teams.includes(team)) return refused('notNow');
      if (hosted.talk.turns === 'group') await quiet(teams.filter(id => id !== team));
      return give(team, seat);
    }
    case 'talk.next': {
      if (hosted.talk.turns === 'group') return nextOfAll(hosted, teams, quiet, give);
      const answers = await Promise.all(teams.map(id => give(id)));
      return answers.find(({ ok }) => ok) ?? answers[0] ?? refused('notNow');
    }
  }
}

/** The team that had the fewest turns gives the next speaker; of equals the first, and whoever is not there is passed over. */
async function nextOfAll(
  hosted: HostedSession,
  teams: readonly string[],
  quiet: (others: readonly string[]) => Promise<unknown>,
  give: (team: string) => Promise<Answer>,
): Promise<Answer> {
  const turns = (id: string): number => debriefOf(hosted, id)?.asked.length ?? 0;
  let answer: Answer = refused('nobodyToAsk');
  for (const team of teams.toSorted((a, b) => turns(a) - turns(b))) {
    answer = await give(team);
    if (!answer.ok) continue;
    await quiet(teams.filter(id => id !== team));
    return answer;
  }
  return answer;
}

function debriefOf(hosted: HostedSession, team: string) {
  const state = hosted.statuses.get(team)?.state;
  return state?.phase === 'debrief' ? state.debrief : null;
}
