import type { ProjectContext } from '../game/project/context.ts';
import { speakLogged } from '../game/project/overview.ts';
import { coachFirstName, nameOf, viewerContext } from '../game/project/viewerContext.ts';
import type { ReplayedEntry } from '../game/replay.ts';
import type { CompiledLevel } from '../level/compiled.ts';
import type { SessionTime, TimeKind } from '../protocol/sessionTime.ts';
import type { Language } from '../text/localised.ts';
import type { LogWord } from '../text/words.ts';

/** What stands on the line of time; of all else a coach's acts. */
const KINDS: Partial<Record<LogWord, TimeKind>> = {
  begins: 'phase',
  timeUp: 'phase',
  ended: 'phase',
  debrief: 'phase',
  closed: 'phase',
  coachEnd: 'phase',
  solved: 'solved',
  skipped: 'skipped',
  coachSkip: 'skipped',
  coachSolve: 'byCoach',
  hintTaken: 'hint',
  coachHint: 'hint',
  coachHintTo: 'hint',
  coachOwnHint: 'hint',
  coachOwnHintTo: 'hint',
  handUp: 'hand',
  handUpFor: 'hand',
  coachClaim: 'answered',
  coachHandSeen: 'answered',
  paused: 'pause',
  goesOn: 'pause',
  coachPause: 'pause',
  coachResume: 'pause',
  away: 'people',
  back: 'people',
  joined: 'people',
  left: 'people',
};
const kindOf = (what: LogWord): TimeKind | null => KINDS[what] ?? (what.startsWith('coach') ? 'coach' : null);

type TeamTime = Pick<SessionTime['teams'][number], 'pauses' | 'marks'>;

/** One team's line of time, from the events of its journal. Typed text is not in it. */
export function timelineOf(
  level: CompiledLevel,
  game: Iterable<ReplayedEntry>,
  context: ProjectContext,
  language: Language,
): TeamTime {
  const marks: TeamTime['marks'] = [];
  const pauses: TeamTime['pauses'] = [];
  let seen = 0; // lines of the team's log: undone acts stay in it
  for (const { entry, state } of game) {
    const viewer = viewerContext(level, state, context, '', language);
    for (const line of state.desk.log) {
      const kind = line.id < seen ? null : kindOf(line.what);
      if (kind === null) continue;
      const coach = line.by?.startsWith('coach') ?? false;
      const by = line.by === null ? null : coach ? coachFirstName(viewer, line.by) : nameOf(viewer, line.by);
      const text = speakLogged(viewer, line.what, line.with);
      marks.push({ id: `${entry.seq}.${line.id}`, at: line.at, kind, by, coach, text });
    }
    seen = state.desk.lines;
    const open = pauses.at(-1);
    const isPaused = state.phase === 'paused' || (state.phase === 'playing' && state.clock.pausedAt !== null);
    if (isPaused && open?.to !== Infinity) pauses.push({ from: entry.at, to: Infinity });
    if (!isPaused && open?.to === Infinity) open.to = entry.at;
  }
  const last = marks.at(-1)?.at ?? 0;
  return { marks, pauses: pauses.map(one => ({ ...one, to: one.to === Infinity ? Math.max(one.from, last) : one.to })) };
}
