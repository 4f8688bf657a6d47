/** The files of a level as they are on disk: level.json, tools/*.json, puzzles/*.json. */
export interface LevelSource {
  files: Record<string, string>; // path inside the level's folder -> JSON text
}

/** A mistake of the author: where it is, what is wrong and how to fix it. */
export interface LevelIssue {
  file: string;
  line: number; // from 1
  column: number; // from 1
  path: string; // "steps.0.solved.fact"
  what: string;
  mend: string;
  severity: 'error' | 'warning';
}
