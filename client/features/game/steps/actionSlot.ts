import { createContext, useContext } from 'react';

/** The footer of a window, into which steps portal their buttons, so that these stay visible while the body scrolls. */
export const ActionSlot = createContext<HTMLElement | null>(null);
export const useActionSlot = (): HTMLElement | null => useContext(ActionSlot);
