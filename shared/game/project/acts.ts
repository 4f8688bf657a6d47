import { COACH_ACTS, type CoachActLine } from '../../protocol/coachActs.ts';
import { isCoach } from '../people.ts';
import { speakLogged } from './overview.ts';
import { coachFirstName, type ViewerContext } from './viewerContext.ts';

/** What coaches did to this team last, newest last. What was undone did not happen. */
export const projectActs = (viewer: ViewerContext): CoachActLine[] =>
  viewer.state.desk.log
    .filter(line => line.by !== null && isCoach(line.by) && !line.undone)
    .slice(-COACH_ACTS)
    .map(({ id, at, by, what, with: given }) => ({
      id,
      at,
      by: coachFirstName(viewer, by!),
      what,
      text: speakLogged(viewer, what, given),
      seat: idIn(given['name'], 'seat:'),
      puzzle: idIn(given['task'], 'puzzles:'),
    }));

const idIn = (value: string | undefined, kind: string): string | null =>
  value?.startsWith(kind) ? value.slice(kind.length) : null;
