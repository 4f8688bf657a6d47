import type { Portrait } from '../../protocol/people.ts';
import type { Language } from '../../text/localised.ts';
import type { Words } from '../../text/words.ts';
import type { Sealed } from '../ownWords.ts';

/** Who a person is: kept by the session, never in the game's state. */
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
  words: Words; // what the program says by itself
  now: number; // epoch ms of the server's clock
  rate: number; // speed of that clock, 1 but in tests and demos
  held?: boolean; // nothing can be written at the moment: time stands still
  as?: 'mirror'; // a coach looks over this person's shoulder: private fields are masked
  sealed?: Sealed; // what this person's seat holds from before this device, or from another one: masked too
  watched?: boolean; // a coach mirrors this seat: the person is told
}
