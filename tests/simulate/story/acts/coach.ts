import type { CoachCommand } from '../../../../shared/protocol/coachCommand.ts';
import type { Draw } from '../../chance.ts';
import { Browser } from '../../people/Browser.ts';
import { coaching } from '../../people/odd.ts';
import type { CoachOnStage, Stage } from '../../people/Stage.ts';
import type { Action } from '../Action.ts';
import { pick, running, short } from './pick.ts';

/** Actions of coaches. */
export const coachActs: Record<string, (stage: Stage, action: Action) => void> = {
  team(stage, action) {
    const coach = atPage(stage, action.c);
    const team = pick(running(stage), action.a);
    const state = team && stage.ledger.state(team);
    if (!coach || !state) return;
    const command = coaching(stage.world.ground.level, state, action);
    say(stage, coach, { type: 'team', team: action.b > 0.9 ? 'all' : team, command }, action.c > 0.93 ? 2 : 1);
  },

  plan(stage, action) {
    const coach = atPage(stage, action.c);
    const command = coach && planning(coach, action);
    if (command) say(stage, coach, command, action.c > 0.93 ? 2 : 1);
  },

  start(stage, { a, c }) {
    const coach = atPage(stage, c);
    const team = pick(coach?.browser?.coach?.teams ?? [], a);
    if (coach) say(stage, coach, { type: 'start', team: a > 0.7 && team ? team.id : 'all' });
  },

  restart(stage, { a, b, c }) {
    const coach = atPage(stage, c);
    const team = pick(running(stage), a);
    const puzzle = pick([null, ...stage.world.ground.level.puzzles.keys()], b) ?? null;
    if (coach && team) say(stage, coach, { type: 'team.restart', team, before: puzzle });
  },

  look(stage, { a, b, c }) {
    const coach = atPage(stage, c);
    const team = pick(running(stage), a);
    if (!coach || !team) return;
    const seat = b < 0.6 ? pick(stage.ledger.state(team)!.seats, b / 0.6)?.id : undefined;
    stage.tell(`a coach looks ${seat ? `along with ${stage.nameOf(seat)}` : 'at a team from nearby'}`);
    if (coach.looks.length > 1) coach.looks.shift()!.close(true);
    coach.looks.push(new Browser(stage.world, { as: 'look', cookie: coach.cookie, session: stage.session.id, team, seat }));
  },

  page(stage, { a, b }) {
    const coach = pick(stage.coaches, a)!;
    const shut = coach.browser === null || coach.browser.state === 'closed';
    stage.tell(`a coach ${shut ? 'opens' : 'closes'} their page`);
    if (shut) stage.openPage(coach);
    else coach.browser!.close(b < 0.5);
  },
};

const atPage = (stage: Stage, part: number): CoachOnStage | undefined =>
  pick(
    stage.coaches.filter(coach => coach.browser?.line && coach.browser.coach),
    part,
  );

function say(stage: Stage, coach: CoachOnStage, command: CoachCommand, times = 1): void {
  stage.tell(`coach ${coach.id.slice(5, 9)}: ${short(command)}${times > 1 ? ', and the same bytes again' : ''}`);
  void stage.coachAct(coach, command, times);
}

/** Actions with teams and people, before and after the start. */
function planning(coach: CoachOnStage, { a, b, c }: Draw): CoachCommand | null {
  const { teams, people } = coach.browser!.coach!;
  const team = pick(teams, a)?.id;
  const seat = pick(people, b)?.seat;
  const other = pick(people, c)?.seat;
  const all: (CoachCommand | false | undefined | '')[] = [
    { type: 'teams.make' },
    { type: 'team.add' },
    team && { type: 'team.rename', team, name: `Team ${Math.floor(c * 100)}` },
    team && { type: 'team.remove', team },
    team && { type: 'role.draw', team },
    team && seat && { type: 'role.choose', team, seat, position: Math.floor(c * 5) },
    seat && team && { type: 'person.move', seat, team },
    seat && team && { type: 'person.move', seat, team },
    seat && team && { type: 'person.move', seat, team },
    seat && { type: 'person.move', seat, team: null },
    seat && c < 0.4 && { type: 'person.remove', seat },
    { type: 'door.admitAll' },
    { type: 'door.admitAll' },
    seat && { type: 'hand.seen', seat },
    seat && other && { type: 'wish', a: seat, b: other, wish: 'together' },
    c < 0.05 && { type: 'close' },
  ];
  return pick(all, (a * 4.7 + b * 3.1 + c * 2.3) % 1) || null;
}
