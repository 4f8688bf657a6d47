import { describe, expect, it } from 'vitest';
import { aView, type Wish } from './view.fixture.ts';
import { newsBetween } from './moments.ts';
import { stageModel } from './stageModel.ts';
import { deskLabel } from './deskLabel.ts';

const presence = (seat: string, online: boolean) => ({ [seat]: { online, active: true, typing: false, window: '' } });
const draw = (wish: Wish, seats = {}) => stageModel(aView(wish), seats, { minute: 600, glad: new Set<string>() });
const at = (model: ReturnType<typeof draw>, seat: string) => model.people.find(person => person.seat === seat);

describe('the drawn room', () => {
  it('seats everybody at their own desk, left desks looking right and right desks looking left', () => {
    const model = draw({ people: 5 });
    expect(model.people.map(({ place }) => (place.at === 'desk' ? place.desk : 0))).toEqual([1, 2, 3, 4, 5]);
    expect(model.people.map(({ box }) => box.mirror)).toEqual([false, false, false, true, true]);
  });

  it('seats a sixth person, who has no desk, at the table', () => {
    expect(at(draw({ people: 6 }), 's6')?.place.at).toBe('table');
  });

  it.each([1, 2, 3, 4, 5, 6])('gives %i people at the table each their own place, beside the empty chair', count => {
    const change = Object.fromEntries(Array.from({ length: count }, (_, nth) => [`s${nth + 1}`, { place: 'table' }]));
    const spots = draw({ people: Math.max(count, 3), change }).people.flatMap(({ place }) =>
      place.at === 'table' ? [place.spot.x] : [],
    );
    expect(spots).toHaveLength(count);
    expect(new Set(spots).size).toBe(count);
    expect(spots).toEqual([...spots].sort((a, b) => a - b));
    for (const x of spots) expect(Math.abs(x - 800)).toBeGreaterThan(90); // the jacket is 145 wide
  });

  it('puts a visitor beside the colleague, looking at the same screen', () => {
    const visitor = at(draw({ change: { s1: { place: 'desk-4' } } }), 's1');
    expect(visitor?.place).toEqual({ at: 'visit', desk: 4 });
    expect(visitor?.box.mirror).toBe(false);
  });

  it('keeps a person who visits their own desk at that desk', () => {
    expect(at(draw({ change: { s2: { place: 'desk-2' } } }), 's2')?.place).toEqual({ at: 'desk', desk: 2 });
  });

  it('shows somebody as away when the game says so, and as soon as they are disconnected', () => {
    expect(at(draw({ change: { s2: { away: true } } }), 's2')?.away).toBe(true);
    expect(at(draw({}, presence('s2', false)), 's2')?.away).toBe(true);
    expect(at(draw({}, presence('s2', true)), 's2')?.away).toBe(false);
  });

  it('lights the screen only of those who work at their desk', () => {
    const open = { openTools: ['Mail'] };
    expect(draw({ change: { s1: open } }).screens).toEqual([true, false, false, false, false]);
    expect(draw({ change: { s1: { ...open, away: true } } }).screens).not.toContain(true);
    expect(draw({ change: { s1: { ...open, place: 'table' } } }).screens).not.toContain(true);
  });

  it('has one note on the board for every solved task, and the lamps that are on', () => {
    const model = draw({ solved: 4, lamps: [2, 5] });
    expect(model.notes).toBe(4);
    expect(model.lamps).toEqual([false, true, false, false, true]);
  });
});

describe('what just happened', () => {
  const words = (name: string) => `Dank u, ${name}`;
  const line = (id: number) => ({ id, seat: 's1', name: 'Ria', text: `regel ${id}`, language: 'nl' as const, atMs: 0 });
  const ask = {
    id: 1,
    from: 's1',
    to: 's2',
    puzzle: 'P1',
    asked: true,
    waiting: true,
    need: null,
    left: 0,
    text: '',
    helpful: [],
    answers: [],
    thanked: false,
  };

  it('has only new chat lines', () => {
    const before = { ...aView(), chat: [line(1)] };
    expect(newsBetween(before, { ...before, chat: [line(1), line(2)] }, words).said.map(one => one.text)).toEqual(['regel 2']);
    expect(newsBetween(before, before, words)).toEqual({ said: [], glad: [] });
  });

  it('has a thank-you by the person who thanks, and makes both glad', () => {
    const before = { ...aView(), asks: [ask] };
    const news = newsBetween(before, { ...before, asks: [{ ...ask, thanked: true }] }, words);
    expect(news).toEqual({ said: [{ seat: 's1', text: 'Dank u, Kees', kind: 'thanks' }], glad: ['s1', 's2'] });
  });

  it('makes the whole team glad when a task is solved', () => {
    expect(newsBetween(aView({ people: 3, solved: 1 }), aView({ people: 3, solved: 2 }), words).glad).toEqual(['s1', 's2', 's3']);
  });
});

describe('the label of a desk', () => {
  const key = ((name: string, values: Record<string, string> = {}) => [name, ...Object.values(values)].join(':')) as Parameters<
    typeof deskLabel
  >[0];
  const say = (wish: Wish, seat: string) => {
    const view = aView(wish);
    const person = view.team.people.find(one => one.seat === seat);
    const drawn = stageModel(view, {}, { minute: 600, glad: new Set<string>() }).people.find(one => one.seat === seat);
    if (!person || !drawn) throw new Error(`nobody at ${seat}`);
    return deskLabel(key, view, {}, person, drawn.place);
  };

  it('says who sits there, in which tool, whether the lamp is on and the hand is raised', () => {
    expect(say({ change: { s2: { openTools: ['Mail'], hand: true } }, lamps: [2] }, 's2')).toBe(
      'office.desk:Kees:Contactpersoon, office.worksIn:Mail, office.hand, office.lampOn',
    );
  });

  it('marks the player’s own desk, and says nothing more than "away" for people who are away', () => {
    expect(say({ me: 0 }, 's1')).toMatch(/^office\.own:Ria/);
    expect(say({ change: { s3: { away: true, openTools: ['Inlogscherm'], place: 'table' } } }, 's3')).toBe(
      'office.desk:Anneke:Organisator, office.away, office.lampOff',
    );
  });
});
