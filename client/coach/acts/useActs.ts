import { createContext, use } from 'react';
import type { Act, Subject } from './act.ts';

/** Runs an act: asks for confirmation or input, opens its dialog, or sends it. */
export type Run = <S extends Subject>(act: Act<S>, of: S, choice?: string) => void;

export const ActsContext = createContext<Run>(() => undefined);

/** Runs acts on this page. `ActsProvider` renders their dialogs, so that these outlive the button that was pressed. */
export const useActs = (): Run => use(ActsContext);
