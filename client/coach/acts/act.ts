import { isRunning } from '../../../shared/protocol/phases.ts';
import type { LucideIcon } from 'lucide-react';
import type { CoachCommand, CoachTeamCommand } from '../../../shared/protocol/coachCommand.ts';
import type { CoachPersonView, CoachPuzzleView, CoachTeamView, CoachView } from '../../../shared/protocol/coachView.ts';
import type { TextKey, TextValues } from '../../i18n/index.ts';
import { teamWord } from '../frame/index.ts';
import type { DialogRequest } from './dialogRequest.ts';

/** Whom or what an act is for. An act for a team says `OfTeam`; it fits wherever a team is known. */
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
/** Somebody in a team whose game has begun. */
export interface OfMember extends OfTeam, OfPerson {
  team: CoachTeamView;
  person: CoachPersonView;
}
export interface OfPuzzle extends OfTeam {
  puzzle: CoachPuzzleView;
}

/** An answer to "with whom", "to which team". */
export interface Choice {
  id: string;
  label: string;
  icon?: LucideIcon;
}
/** One word that is asked before an act is done, in a small dialog. */
export interface Field {
  title: TextKey;
  label: TextKey;
  act: TextKey; // on its button
  help?: TextKey;
  value: string; // as it is now
  max: number; // characters
  fits: (typed: string) => boolean; // trimmed; else it cannot be sent
}
/** Where the desk goes: a team from near, or one person's screen. */
export interface Place {
  team: string;
  watching?: string; // seat
}

/**
 * One act of the coach, written once: tile, team page, bar, list of needs and menus all read it. Its texts may use `name`,
 * `team` and `puzzle`, and what `values` adds.
 */
export type Act<S extends Subject = Subject> = What<S> & (Sends<S> | Opens<S> | Shows<S>);
interface What<S> {
  id: string;
  icon: LucideIcon;
  text: TextKey | ((of: S) => TextKey);
  label?: TextKey; // said of a button that stands among others like it: names whom it is for
  heading?: TextKey; // above its choices, where these stand in the menu itself
  values?: (of: S, choice: string) => TextValues;
  may?: (of: S) => boolean; // absent: always
  choices?: (of: S) => Choice[]; // one of these is asked first
  asks?: (of: S) => Field; // what is typed here comes as the choice
}
/** Asks the server to do it. */
interface Sends<S> {
  send: (of: S, choice: string) => CoachCommand | CoachCommand[];
  done?: TextKey | ((of: S, choice: string) => TextKey); // said when it was done
  failed?: TextKey; // said when it was refused, in place of the common sentence
  confirm?: (of: S) => Record<'title' | 'say' | 'act', TextKey>; // absent: done without asking
}
/** Opens a dialog, in which more is asked. */
interface Opens<S> {
  opens: (of: S) => DialogRequest;
}
/** Shows something on this coach's own screen; a guest may too. */
interface Shows<S> {
  shows: (of: S) => Place;
}

/** Something done to the team that it is about. */
export const toTeam = ({ team }: OfTeam, command: CoachTeamCommand): CoachCommand => ({ type: 'team', team: team.id, command });

/** The same to each of these teams: only those it fits, since "all" may mean something else to a team that just began. */
export const toEach = (teams: readonly CoachTeamView[], command: CoachTeamCommand): CoachCommand[] =>
  teams.map(team => ({ type: 'team', team: team.id, command }));

/** The words that every text of an act may use. */
export function valuesOf<S extends Subject>(act: Act<S>, of: S, choice = ''): TextValues {
  return {
    ...(of.person && { name: of.person.name }),
    ...(of.team && { team: teamWord(of.team.name) }),
    ...(of.puzzle && { puzzle: of.puzzle.title }),
    ...act.values?.(of, choice),
  };
}

export const textOf = <S extends Subject>(act: Act<S>, of: S): TextKey =>
  typeof act.text === 'function' ? act.text(of) : act.text;

/** Whether it can be done now, and by who looks: a guest only looks. */
export function mayDo<S extends Subject>(act: Act<S>, of: S): boolean {
  if (of.view.me.as === 'observer' && !('shows' in act)) return false;
  return (act.may?.(of) ?? true) && (!act.choices || act.choices(of).length > 0);
}

export const inPlay = ({ team }: OfTeam): boolean => isRunning(team.phase);
export const isOpen = ({ team }: OfTeam): boolean => team.phase !== null && team.phase !== 'closed';
