import { t } from '../../i18n/index.ts';
import { coachCommand } from '../../net/coach.ts';
import { store } from '../../store/store.ts';
import { toast } from '../../ui/index.ts';
import { valuesOf, type Act, type Subject } from './act.ts';

/**
 * Sends the commands of an act; true when at least one succeeded. That shows as a toast, unless it can be undone: the offer
 * to do so says the same.
 */
export async function sendAct<S extends Subject>(act: Extract<Act<S>, { send: unknown }>, of: S, choice = ''): Promise<boolean> {
  const commands = [act.send(of, choice)].flat();
  const quiet = act.failed !== undefined;
  const before = offersNow();
  const answers = await Promise.all(commands.map(command => coachCommand(command, { quiet })));
  const isDone = answers.some(answer => answer.ok);
  const values = valuesOf(act, of, choice);
  const done = typeof act.done === 'function' ? act.done(of, choice) : act.done;
  if (isDone && done && !hasNewOffer(before)) toast(t(done, values), 'done');
  if (!isDone && act.failed) toast(t(act.failed, values), 'notYet');
  return isDone;
}

/** The acts that can be undone now, by team. A view with the change comes before the answer. */
const offersNow = (): ReadonlyMap<string, number> =>
  new Map(store.getState().coach?.teams.flatMap(({ id, undo }) => (undo ? [[id, undo.act] as const] : [])));
const hasNewOffer = (before: ReadonlyMap<string, number>): boolean =>
  [...offersNow()].some(([team, act]) => act > (before.get(team) ?? 0));
