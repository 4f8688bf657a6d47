import type { DeskState } from './deskState.ts';
import type { Turn } from './turn.ts';

export const emptyDesk = (): DeskState => ({
  touchedAt: null,
  undo: null,
  log: [],
  lines: 0,
  tries: {},
  private: [],
  held: false,
});

export const setDesk = (turn: Turn, change: Partial<DeskState>): void => {
  turn.s.desk = { ...turn.s.desk, ...change };
};
