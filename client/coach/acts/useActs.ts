import { createContext, use } from 'react';
import type { Act, Subject } from './act.ts';

/** Does an act of the coach: asks first, opens its dialog, or sends it. */
export type Run = <S extends Subject>(act: Act<S>, of: S, choice?: string) => void;

export const ActsContext = createContext<Run>(() => undefined);

/** How acts are done here. The page that holds them shows their dialogs, so that these outlive the button that was pressed. */
export const useActs = (): Run => use(ActsContext);
