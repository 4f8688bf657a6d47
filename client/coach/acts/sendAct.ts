import { t } from '../../i18n/index.ts';
import { coachCommand } from '../../net/coach.ts';
import { toast } from '../../ui/index.ts';
import { valuesOf, type Act, type Subject } from './act.ts';

/** Sends the commands of an act. Shows a toast, and gives true, when at least one succeeded. */
export async function sendAct<S extends Subject>(act: Extract<Act<S>, { send: unknown }>, of: S, choice = ''): Promise<boolean> {
  const commands = [act.send(of, choice)].flat();
  const quiet = act.failed !== undefined;
  const answers = await Promise.all(commands.map(command => coachCommand(command, { quiet })));
  const isDone = answers.some(answer => answer.ok);
  const values = valuesOf(act, of, choice);
  const done = typeof act.done === 'function' ? act.done(of, choice) : act.done;
  if (isDone && done) toast(t(done, values), 'done');
  if (!isDone && act.failed) toast(t(act.failed, values), 'notYet');
  return isDone;
}
