import type { CompiledLevel } from '../../shared/level/compile.ts';
import { inForm } from '../../shared/level/forms.ts';
import { inEveryLanguage, type LocalisedText } from '../../shared/text/localised.ts';
import { Refusal } from '../Refusal.ts';
import type { Services } from '../services.ts';
import { readLevelSource } from '../storage/levelSources.ts';
import type { SessionRow } from '../storage/schema.ts';
import { formOf } from '../storage/sessionOptions.ts';
import { isUnavailable } from '../storage/storeFault.ts';

type OfLevel = Pick<SessionRow, 'level' | 'level_hash'> & Partial<Pick<SessionRow, 'form'>>; // without a form: the whole level

/** The level of a session is unreadable: whatever needs it is refused, with this reason. */
class NoLevel extends Refusal {
  constructor({ level, level_hash }: OfLevel, cause: unknown) {
    super('notNow');
    this.message = `level ${level} (${level_hash}) cannot be read`;
    this.cause = cause;
  }
}
const reported = new WeakMap<Services['levels'], Set<string>>(); // hashes

/** The level of a session as it was when the session was created, in the form it plays. Throws a Refusal if it is unreadable. */
export async function sessionLevel(services: Services, session: OfLevel): Promise<CompiledLevel> {
  return inForm(await wholeLevel(services, session), formOf({ form: session.form ?? 'full' }));
}

async function wholeLevel(services: Services, session: OfLevel): Promise<CompiledLevel> {
  const known = services.levels.known(session.level_hash);
  if (known) return known;
  try {
    const json = await readLevelSource(services.db, session.level_hash);
    if (json === null) throw new Error(`level ${session.level} (${session.level_hash}) is not in the store`);
    return services.levels.stored(session.level, session.level_hash, json);
  } catch (error) {
    if (isUnavailable(error)) throw error;
    const once = reported.get(services.levels) ?? new Set();
    if (!once.has(session.level_hash))
      services.log.fault('could not read the level of a session', error, { hash: session.level_hash });
    reported.set(services.levels, once.add(session.level_hash));
    throw new NoLevel(session, error);
  }
}

/**
 * The level with which a session is shown to its coach. If the stored one is unreadable, it is the current level with
 * that id, or else any level, under the session's title: the teams cannot be opened then, but the coach's page can.
 */
export async function levelToShow(services: Services, session: OfLevel): Promise<CompiledLevel> {
  try {
    return await sessionLevel(services, session);
  } catch (error) {
    const known = services.levels.find(session.level)?.level;
    if (known) return known;
    const [any] = services.levels.list();
    if (!any) throw error;
    return { ...any.level, level: { ...any.level.level, title: named(session) } };
  }
}

/** The title of a session's level, even if the level is unreadable: people can still join. */
export async function titleOf(services: Services, session: OfLevel): Promise<LocalisedText> {
  try {
    return (await sessionLevel(services, session)).level.title;
  } catch (error) {
    if (isUnavailable(error)) throw error;
    return services.levels.find(session.level)?.level.level.title ?? named(session);
  }
}

const named = ({ level }: OfLevel): LocalisedText => inEveryLanguage(() => level);
