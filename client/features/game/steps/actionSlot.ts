import { createContext, useContext } from 'react';

/** The place under a window's body where its steps put their buttons, so that these stay in sight while one scrolls. */
export const ActionSlot = createContext<HTMLElement | null>(null);
export const useActionSlot = (): HTMLElement | null => useContext(ActionSlot);
