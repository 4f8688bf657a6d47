import type { Portrait } from '../../protocol/people.ts';
import type { Language } from '../../text/localised.ts';
import type { Words } from '../../text/words.ts';
import type { SealedEntries } from '../privateEntries.ts';

/** Who a person is: stored with the session, never in the game's state. */
export interface Person {
  name: string;
  portrait: Portrait;
  language: Language;
}

/** What a projection needs besides level and state. */
export interface ProjectContext {
  team: { id: string; name: string };
  people: ReadonlyMap<string, Person>; // seat -> person
  coaches?: ReadonlyMap<string, string>; // coach id -> name, for what they say and do
  texts: ReadonlyMap<string, string>; // text id -> what was typed
  words: Words; // the program's own texts
  now: number; // epoch ms of the server's clock
  rate: number; // speed of that clock; 1 except in tests and demos
  held?: boolean; // nothing can be saved at the moment: time stands still
  as?: 'mirror'; // a coach mirrors this person's screen: private fields are masked
  sealed?: SealedEntries; // private entries of this seat that another device wrote: masked too
  call?: string | null; // where this team talks
  watched?: boolean; // a coach mirrors this seat, and the person is told so
}
