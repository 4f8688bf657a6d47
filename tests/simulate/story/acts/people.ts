import { anything, sensible } from '../../people/odd.ts';
import type { Stage } from '../../people/Stage.ts';
import type { Action } from '../Action.ts';
import { pick, playing, running, short, teamOf } from './pick.ts';

const LATE = ['Fenna', 'Gijs', 'Hanna', 'Ivo', 'Jet', 'Kees', 'Loes', 'Mo'];

/** Actions of people. */
export const peopleActs: Record<string, (stage: Stage, action: Action) => void> = {
  /** A team plays the solutions. */
  play(stage, { a, b, c }) {
    const team = pick(running(stage), a);
    if (!team) return;
    const turns = 1 + Math.floor(c * 9);
    stage.tell(`a team plays on, ${turns} acts`);
    void playOn(stage, team, turns, b);
  },

  odd(stage, action) {
    const person = pick(playing(stage), action.a);
    const state = person && stage.ledger.state(teamOf(stage, person) ?? '');
    if (!state) return;
    const command = anything(stage.world.ground.level, state, person.joined!.seat, action);
    const times = action.c > 0.93 ? 2 : 1;
    stage.tell(`${person.name}: ${short(command)}${times > 1 ? ', and the same bytes again' : ''}`);
    void stage.act(person, command, times);
  },

  /** Several commands at one moment. */
  crowd(stage, action) {
    const people = playing(stage);
    stage.tell(`${people.length} people act at one moment`);
    for (const [index, person] of people.entries()) {
      const state = stage.ledger.state(teamOf(stage, person) ?? '');
      const shifted = { a: (action.a + index * 0.37) % 1, b: action.b, c: (action.c + index * 0.11) % 1 };
      if (state) void stage.act(person, anything(stage.world.ground.level, state, person.joined!.seat, shifted));
    }
  },

  lobby(stage, { a, b }) {
    const person = pick(
      stage.people.filter(one => one.browser?.line?.room === 'session'),
      a,
    );
    if (!person) return;
    const all = [
      { type: 'hand', up: b < 0.5 },
      { type: 'practice.done', step: 'click' },
      { type: 'check', sound: true },
      { type: 'profile', portrait: 'p02' },
      { type: 'leave' },
    ];
    const command = pick(all, b)!;
    stage.tell(`${person.name} in the lobby: ${short(command)}`);
    void stage.act(person, command as never);
  },

  profile(stage, { a, b }) {
    const person = pick(playing(stage), a);
    if (!person) return;
    stage.tell(`${person.name} changes their picture`);
    void person.browser!.ask('profile', { type: 'profile', portrait: b < 0.5 ? 'p03' : 'p04' });
    person.browser!.line?.say('presence', { active: b < 0.5, typing: a < 0.5, window: '' });
  },

  /** A browser or page is closed. */
  lid(stage, { a, b }) {
    const person = pick(
      stage.people.filter(one => one.browser && !one.gone),
      a,
    );
    if (!person) return;
    stage.tell(`${person.name} closes the ${b < 0.5 ? 'page' : 'lid'}`);
    person.gone = true;
    for (const browser of [person.browser!, ...person.older.splice(0)]) browser.close(b < 0.5);
  },

  back(stage, { a }) {
    const person = pick(
      stage.people.filter(one => one.gone),
      a,
    );
    if (person) stage.comeBack(person);
  },

  /** A second window, or a link on another device: the newest gets the seat. */
  device(stage, { a, b }) {
    const person = pick(
      stage.people.filter(one => one.joined && one.browser && !one.gone),
      a,
    );
    if (!person) return;
    stage.tell(`${person.name} opens the game ${b < 0.5 ? 'in a second window' : 'on another device'}`);
    if (b >= 0.5) return void stage.otherDevice(person);
    person.older.push(person.browser!);
    stage.openBrowser(person);
  },

  late(stage) {
    const name = LATE.find(one => !stage.people.some(person => person.name === one));
    if (!name || stage.people.length > 11) return;
    stage.tell(`${name} comes in late`);
    void stage.arrive(name);
  },
};

async function playOn(stage: Stage, team: string, turns: number, b: number): Promise<void> {
  const { world, ledger, plays } = stage;
  for (let turn = 0; turn < turns && !world.broken && plays === stage.plays; turn++) {
    const here = new Set(playing(stage).map(person => person.joined!.seat));
    const state = ledger.state(team);
    const move = state && sensible(world.ground.level, state, here, (b + turn * 0.31) % 1);
    if (!move) return;
    const person = stage.people.find(one => one.joined?.seat === move.by)!;
    await stage.act(person, move.command);
    await world.timeline.wait(100 + ((b * 997 + turn * 131) % 1) * 1500);
    ledger.read();
  }
}
