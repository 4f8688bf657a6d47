import type { Habits } from './habits.ts';
import { ALL, type Job } from './jobs.ts';
import { Person } from './Person.ts';
import { Work } from './Work.ts';

const TICK = 0.1; // minutes
const MAX_MINUTES = 900;

/** A puzzle as the play needs it. */
interface Task {
  id: string;
  needs: readonly string[];
  until?: string | undefined; // goes away when that one opens
}

export interface Play {
  tasks: readonly Task[]; // in playing order; what is not here is over
  jobs: readonly Job[];
  seats: readonly (readonly string[])[]; // packs per person
  final: string; // the game ends with this task
  habits: Habits;
  start: boolean; // people first have to find their way
}

/** Minutes. */
export interface Played {
  minutes: number; // how long a team takes
  waits: readonly number[]; // the longest time in a row that each person has nothing to do
  firsts: readonly number[]; // when each person got something done for the first time; Infinity: never alone
}

/**
 * Plays a level as people would, in small steps of time. A person first helps who asks, then does what everybody must do,
 * then what they began, then a new task of their own, then one that is everybody's; whoever has none looks along.
 */
export function playThrough({ tasks, jobs, seats, final, habits, start }: Play): Played {
  const people = seats.map(packs => new Person(packs, habits));
  const works = new Map(
    jobs.flatMap(job => {
      const task = tasks.find(one => one.id === job.puzzle);
      return task ? [[job.id, new Work(job, people, habits, task.until !== undefined)]] : [];
    }),
  );
  const ofTask = new Map(tasks.map(task => [task.id, [...works.values()].filter(work => work.job.puzzle === task.id)]));
  const over = new Set<string>();
  const isOver = (id: string): boolean => over.has(id) || !ofTask.has(id);
  const isOpen = (task: Task): boolean => !over.has(task.id) && task.needs.every(isOver);
  const waits = people.map(() => ({ now: 0, longest: 0 }));
  const firsts = people.map(() => Infinity);
  const begin = start ? habits.start / 60 : 0;
  const isEnd = (): boolean => isOver(final);

  let now = 0;
  for (; now < MAX_MINUTES && !isEnd(); now += TICK) {
    for (const task of tasks) {
      if (task.until && tasks.some(other => other.id === task.until && isOpen(other))) over.add(task.id);
    }
    if (now < begin) continue;
    const open = tasks.filter(isOpen);
    const able = open.flatMap(task =>
      ofTask.get(task.id)!.filter(work => !work.done && work.job.after.every(id => works.get(id)?.done ?? true)),
    );
    people.forEach((_, seat) => {
      const busy = workOneTick(able, people, seat, now);
      waits[seat]!.now = busy ? 0 : waits[seat]!.now + TICK;
      waits[seat]!.longest = Math.max(waits[seat]!.longest, waits[seat]!.now);
    });
    for (const { madeBy } of works.values()) if (madeBy !== null) firsts[madeBy] = Math.min(firsts[madeBy] ?? now, now);
    for (const task of open) {
      if (ofTask.get(task.id)!.every(work => work.done)) over.add(task.id);
    }
  }
  return { minutes: now, waits: waits.map(wait => wait.longest), firsts };
}

/** What a person does in one tick; false if there is nothing. */
function workOneTick(able: readonly Work[], people: readonly Person[], seat: number, now: number): boolean {
  if (able.some(work => work.help(seat, now, TICK))) return true;
  if (able.some(work => work.doOwnShare(seat, TICK))) return true;
  // What goes away by itself waits for everything else.
  return (
    goOn(
      able.filter(work => !work.filler),
      people,
      seat,
      now,
    ) ||
    goOn(
      able.filter(work => work.filler),
      people,
      seat,
      now,
    )
  );
}

function goOn(able: readonly Work[], people: readonly Person[], seat: number, now: number): boolean {
  if (able.some(work => work.continue(seat, TICK))) return true;
  const free = able.filter(work => work.isFree);
  const { packs } = people[seat]!;
  const called = free.find(({ job }) => job.calls && packs.includes(job.by));
  const own = packs.map(pack => free.find(work => work.job.by === pack)).find(work => work !== undefined);
  const next = called ?? own ?? free.find(work => work.job.by === ALL);
  if (next) {
    next.begin(seat, now);
    return next.continue(seat, TICK);
  }
  return able.some(work => work.job.open && work.isGoing);
}
