import type { CoachPersonView, CoachTeamView } from '../../../shared/protocol/coachView.ts';
import type { MessageTo } from './dialogs/MessageDialog.tsx';

/** A dialog that an act opens; `ActsProvider` renders it. */
export type DialogRequest =
  | { dialog: 'message'; to: MessageTo }
  | { dialog: 'praise'; team: CoachTeamView; people: CoachPersonView[]; to: string | null } // seat; null: the team
  | { dialog: 'hint'; team: string; puzzle: string }
  | { dialog: 'restart'; team: CoachTeamView; before: string | null } // a puzzle; null: the beginning
  | { dialog: 'seatLink'; how: 'link' | 'play'; session: string; team: string | null; person: CoachPersonView }; // team null: its game has not begun
