import { describe, expect, it } from 'vitest';
import { aView, type Wish } from './view.fixture.ts';
import { newsBetween } from './moments.ts';
import { stageModel } from './stageModel.ts';
import { deskWords } from './words.ts';

const presence = (seat: string, online: boolean) => ({ [seat]: { online, active: true, typing: false, window: '' } });
const draw = (wish: Wish, seats = {}) => stageModel(aView(wish), seats, { minute: 600, glad: new Set<string>() });
const at = (model: ReturnType<typeof draw>, seat: string) => model.people.find(person => person.seat === seat);

describe('the drawn room', () => {
  it('seats everybody at their own desk, left desks looking right and right desks looking left', () => {
    const model = draw({ people: 5 });
    expect(model.people.map(({ place }) => (place.at === 'desk' ? place.desk : 0))).toEqual([1, 2, 3, 4, 5]);
    expect(model.people.map(({ box }) => box.mirror)).toEqual([false, false, false, true, true]);
  });

  it('has a place at the table for a sixth person, who has no desk', () => {
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

  it('puts who visits a colleague beside that colleague, looking at the same screen', () => {
    const visitor = at(draw({ change: { s1: { place: 'desk-4' } } }), 's1');
    expect(visitor?.place).toEqual({ at: 'visit', desk: 4 });
    expect(visitor?.box.mirror).toBe(false);
  });

  it('keeps who visits the own desk at that desk', () => {
    expect(at(draw({ change: { s2: { place: 'desk-2' } } }), 's2')?.place).toEqual({ at: 'desk', desk: 2 });
  });

  it('shows somebody as away when the game says so, and as soon as the line is down', () => {
    expect(at(draw({ change: { s2: { away: true } } }), 's2')?.away).toBe(true);
    expect(at(draw({}, presence('s2', false)), 's2')?.away).toBe(true);
    expect(at(draw({}, presence('s2', true)), 's2')?.away).toBe(false);
  });

  it('lights the screen of who works there, and of nobody who is away or somewhere else', () => {
    const open = { openTools: ['Mail'] };
    expect(draw({ change: { s1: open } }).screens).toEqual([true, false, false, false, false]);
    expect(draw({ change: { s1: { ...open, away: true } } }).screens).not.toContain(true);
    expect(draw({ change: { s1: { ...open, place: 'table' } } }).screens).not.toContain(true);
  });

  it('hangs one note on the board for every task that is done, and puts on the lamps that are on', () => {
    const model = draw({ solved: 4, lamps: [2, 5] });
    expect(model.notes).toBe(4);
    expect(model.lamps).toEqual([false, true, false, false, true]);
  });
});

describe('what just happened', () => {
  const words = (name: string) => `Dank u, ${name}`;
  const line = (id: number) => ({ id, seat: 's1', name: 'Ria', text: `regel ${id}`, language: 'nl' as const, atMs: 0 });
  const ask = { id: 1, from: 's1', to: 's2', puzzle: 'P1', text: '', helpful: [], answers: [], thanked: false };

  it('is only what is new in the chat', () => {
    const before = { ...aView(), chat: [line(1)] };
    expect(newsBetween(before, { ...before, chat: [line(1), line(2)] }, words).said.map(one => one.text)).toEqual(['regel 2']);
    expect(newsBetween(before, before, words)).toEqual({ said: [], glad: [] });
  });

  it('lets who thanks say so, and makes both glad', () => {
    const before = { ...aView(), asks: [ask] };
    const news = newsBetween(before, { ...before, asks: [{ ...ask, thanked: true }] }, words);
    expect(news).toEqual({ said: [{ seat: 's1', text: 'Dank u, Kees', kind: 'thanks' }], glad: ['s1', 's2'] });
  });

  it('makes the whole team glad when a task is done', () => {
    expect(newsBetween(aView({ people: 3, solved: 1 }), aView({ people: 3, solved: 2 }), words).glad).toEqual(['s1', 's2', 's3']);
  });
});

describe('the words of a desk', () => {
  const key = ((name: string, values: Record<string, string> = {}) => [name, ...Object.values(values)].join(':')) as Parameters<
    typeof deskWords
  >[0];
  const say = (wish: Wish, seat: string) => {
    const view = aView(wish);
    const person = view.team.people.find(one => one.seat === seat);
    const drawn = stageModel(view, {}, { minute: 600, glad: new Set<string>() }).people.find(one => one.seat === seat);
    if (!person || !drawn) throw new Error(`nobody at ${seat}`);
    return deskWords(key, view, {}, person, drawn.place);
  };

  it('tell who sits there, in what, with which lamp and whose hand is up', () => {
    expect(say({ change: { s2: { openTools: ['Mail'], hand: true } }, lamps: [2] }, 's2')).toBe(
      'office.desk:Kees:Klantcontact, office.worksIn:Mail, office.hand, office.lampOn',
    );
  });

  it('tell of the own desk that it is the own desk, and of who is away only that', () => {
    expect(say({ me: 0 }, 's1')).toMatch(/^office\.own:Ria/);
    expect(say({ change: { s3: { away: true, openTools: ['Inlogscherm'], place: 'table' } } }, 's3')).toBe(
      'office.desk:Anneke:Organisator, office.away, office.lampOff',
    );
  });
});
