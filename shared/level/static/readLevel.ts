import type { CompiledPuzzle } from '../compiled.ts';
import type { Level, LevelLanguages, Tool } from '../schema.ts';
import type { LevelIssue } from '../source.ts';
import type { Path, SourceFile } from './sourceFile.ts';

interface ReadPuzzle {
  file: SourceFile;
  puzzle: CompiledPuzzle;
  origin: (path: Path) => Path;
}
export interface ReadTool {
  file: SourceFile;
  tool: Tool;
}

/** The files of a level that have the right shape. */
export interface ReadLevel {
  languages: LevelLanguages;
  level: { file: SourceFile; level: Level } | null;
  tools: ReadTool[];
  puzzles: ReadPuzzle[];
  /** All ids, also those in files of the wrong shape, so that one mistake does not cause ten. */
  ids: { puzzles: Set<string>; tools: Set<string>; items: Set<string>; packs: Set<string>; labels: Set<string> };
  issues: LevelIssue[];
}
