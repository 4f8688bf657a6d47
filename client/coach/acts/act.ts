import { isRunning } from '../../../shared/protocol/phases.ts';
import type { LucideIcon } from 'lucide-react';
import type { CoachCommand, CoachTeamCommand } from '../../../shared/protocol/coachCommand.ts';
import type { CoachPersonView, CoachPuzzleView, CoachTeamView, CoachView } from '../../../shared/protocol/coachView.ts';
import type { TextKey, TextValues } from '../../i18n/index.ts';
import { teamTitle } from '../frame/index.ts';
import type { DialogRequest } from './dialogRequest.ts';

/** Whom or what an act is for. An act for a team takes `OfTeam`, so it can be offered wherever a team is known. */
export interface Subject {
  view: CoachView;
  team?: CoachTeamView;
  person?: CoachPersonView;
  puzzle?: CoachPuzzleView;
}
export interface OfTeam extends Subject {
  team: CoachTeamView;
}
export interface OfPerson extends Subject {
  person: CoachPersonView;
}
/** A person in a team whose game has begun. */
export interface OfMember extends OfTeam, OfPerson {
  team: CoachTeamView;
  person: CoachPersonView;
}
export interface OfPuzzle extends OfTeam {
  puzzle: CoachPuzzleView;
}

/** An option, for instance of "with whom" or "to which team". */
export interface Choice {
  id: string;
  label: string;
  icon?: LucideIcon;
}
/** A value that a small dialog asks for before an act. */
export interface Field {
  title: TextKey;
  label: TextKey;
  act: TextKey; // text of its button
  help?: TextKey;
  value: string; // current value
  max: number; // characters
  fits: (typed: string) => boolean; // validates the trimmed input
}
/** What the page navigates to: one team, or one person's mirrored screen. */
export interface Place {
  team: string;
  watching?: string; // seat
}

/**
 * The one definition of an act of the coach, used by tile, team page, bar, list of needs and menus. Its texts may use
 * `name`, `team` and `puzzle`, and what `values` adds.
 */
export type Act<S extends Subject = Subject> = What<S> & (Sends<S> | Opens<S> | Shows<S> | Visits<S>);
interface What<S> {
  id: string;
  icon: LucideIcon;
  text: TextKey | ((of: S) => TextKey);
  label?: TextKey; // accessible name among similar buttons: says whom it is for
  heading?: TextKey; // above its choices, when the menu lists them itself
  values?: (of: S, choice: string) => TextValues;
  may?: (of: S) => boolean; // absent: always
  choices?: (of: S) => Choice[]; // the coach chooses one of these first
  asks?: (of: S) => Field; // its input is passed as the choice
}
/** Sends a command to the server. */
interface Sends<S> {
  send: (of: S, choice: string) => CoachCommand | CoachCommand[];
  done?: TextKey | ((of: S, choice: string) => TextKey); // toast on success
  failed?: TextKey; // toast on refusal, instead of the general one
  confirm?: (of: S) => Record<'title' | 'say' | 'act', TextKey>; // absent: no confirmation
}
/** Opens a dialog that asks for more. */
interface Opens<S> {
  opens: (of: S) => DialogRequest;
}
/** Shows something on this coach's own screen; a guest may do this too. */
interface Shows<S> {
  shows: (of: S) => Place;
}

/** Opens an address outside the game in a new tab. */
interface Visits<S> {
  visits: (of: S) => string;
}

/** A command for one team. */
export const teamCommand = ({ team }: OfTeam, command: CoachTeamCommand): CoachCommand => ({
  type: 'team',
  team: team.id,
  command,
});

/** A command per team. Not the server's "all", which could also reach a team that has just begun. */
export const teamCommands = (teams: readonly CoachTeamView[], command: CoachTeamCommand): CoachCommand[] =>
  teams.map(team => ({ type: 'team', team: team.id, command }));

/** The values that every text of an act may use. */
export function valuesOf<S extends Subject>(act: Act<S>, of: S, choice = ''): TextValues {
  return {
    ...(of.person && { name: of.person.name }),
    ...(of.team && { team: teamTitle(of.team.name) }),
    ...(of.puzzle && { puzzle: of.puzzle.title }),
    ...act.values?.(of, choice),
  };
}

export const textOf = <S extends Subject>(act: Act<S>, of: S): TextKey =>
  typeof act.text === 'function' ? act.text(of) : act.text;

/** Whether this viewer may do it now: a guest may only look. */
export function mayDo<S extends Subject>(act: Act<S>, of: S): boolean {
  if (of.view.me.as === 'observer' && !('shows' in act)) return false;
  return (act.may?.(of) ?? true) && (!act.choices || act.choices(of).length > 0);
}

export const inPlay = ({ team }: OfTeam): boolean => isRunning(team.phase);
export const isOpen = ({ team }: OfTeam): boolean => team.phase !== null && team.phase !== 'closed';
