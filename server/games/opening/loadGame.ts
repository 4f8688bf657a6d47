import { replayAsFarAsPossible } from '../../../shared/game/replay.ts';
import type { GameState } from '../../../shared/game/state.ts';
import type { CompiledLevel } from '../../../shared/level/compile.ts';
import { ENGINE } from '../../journal/engine.ts';
import type { Entry, ReadJournal, Snapshot } from '../../journal/Journal.ts';
import type { Services } from '../../services.ts';
import { canContinueFrom } from './canContinueFrom.ts';

/** What has to be repaired before a team can continue. */
export interface Repair {
  after: number; // entries after this seq cannot be replayed: set them aside
  snapshot: boolean; // no game can continue from the snapshot: set it aside too
  keep: boolean; // the state does not follow from what is left of the journal: write it into the journal
  why: 'unreadable' | 'refused';
}

export interface LoadedGame {
  state: GameState | null; // null: not started, or nothing can be replayed (then `lost`)
  seq: number; // of the last replayed entry
  last: number; // seq of the last stored row, replayed or not
  lastAt: number; // epoch ms of the last command; 0 without one
  unsnapshotted: number; // commands since the snapshot
  repair: Repair | null;
  lost: boolean; // there are rows, but no game can continue from any of them
}

interface ReplayResult {
  state: GameState | null;
  seq: number;
  lastAt: number;
  steps: number;
}

/**
 * Finds the state from which a team's game continues: the snapshot plus the entries after it or, if that fails, as much of
 * the journal as can be replayed. Changes nothing. Throws only if the store cannot be read.
 */
export async function loadGame(services: Services, team: string, level: CompiledLevel): Promise<LoadedGame> {
  const kept = await services.journal.snapshot(team);
  const snapshot = kept !== 'unreadable' && kept && canContinueFrom(level, kept.state) ? kept : null;
  const tail = await services.journal.readWhole(team, snapshot?.seq ?? 0);
  if (snapshot && snapshot.engine !== ENGINE)
    services.log.note("resumed from another version's snapshot", { team, seq: snapshot.seq });
  const reached = replayFrom(level, snapshot, tail.entries);
  const bad = kept !== null && !snapshot;
  if (!bad && reached.seq >= tail.last && (!snapshot || (await isSnapshotInJournal(services, team, snapshot, tail))))
    return wholeGame(reached);
  const all = snapshot ? await services.journal.readWhole(team, 0) : tail;
  const replayed = snapshot ? replayFrom(level, null, all.entries) : reached;
  const best = replayed.seq >= reached.seq ? replayed : reached;
  return toRepair({ best, replayed, bad, all });
}

/** The state after the snapshot and as many entries as can be replayed. */
function replayFrom(level: CompiledLevel, snapshot: Snapshot | null, entries: readonly Entry[]): ReplayResult {
  const reached: ReplayResult = { state: snapshot?.state ?? null, seq: snapshot?.seq ?? 0, lastAt: snapshot?.at ?? 0, steps: 0 };
  for (const { entry, state } of replayAsFarAsPossible(level, entries, reached.state)) {
    if (entry.seq !== reached.seq + 1 && entry.command.type !== 'game.keep') break; // an earlier entry is missing
    Object.assign(reached, { state, seq: entry.seq, lastAt: entry.at, steps: reached.steps + 1 });
  }
  return reached;
}

/** Whether the journal reaches as far as the snapshot. Without entries after it, the snapshot's own entry must exist. */
async function isSnapshotInJournal(services: Services, team: string, snapshot: Snapshot, tail: ReadJournal): Promise<boolean> {
  return tail.last > 0 || (await services.journal.readWhole(team, snapshot.seq - 1)).last >= snapshot.seq;
}

const wholeGame = ({ state, seq, lastAt, steps }: ReplayResult): LoadedGame => ({
  state,
  seq,
  lastAt,
  last: seq,
  unsnapshotted: steps,
  repair: null,
  lost: false,
});

function toRepair(found: { best: ReplayResult; replayed: ReplayResult; bad: boolean; all: ReadJournal }): LoadedGame {
  const { best, replayed, bad, all } = found;
  const read = all.entries.at(-1)?.seq ?? 0;
  const repair: Repair = {
    after: best.seq,
    snapshot: bad,
    keep: best.seq > replayed.seq,
    why: read < all.last ? 'unreadable' : 'refused',
  };
  const { state, seq, lastAt, steps } = best;
  return { state, seq, last: all.last, lastAt, unsnapshotted: steps, repair, lost: state === null && (all.last > 0 || bad) };
}
