/** What somebody had open in the waiting room; the game can begin at any moment, and closes it. */
export interface CutShort {
  doing: 'statements' | 'practice' | 'profile' | null;
  /** Of the statements: how many have an answer, whether some have none, and what became of the answers given last. */
  answered: number;
  open: boolean;
  saving: number;
  failed: readonly string[];
  told: boolean; // that it was cut short
}
export const NOTHING_CUT: CutShort = { doing: null, answered: 0, open: false, saving: 0, failed: [], told: false };
