import type { LucideIcon } from 'lucide-react';
import { createContext, useContext, useEffect, useRef } from 'react';

/** What the main button under a tool does, where the step itself has no button: "Bewaar en deel", "Stel deze vraag". */
export interface MainAct {
  label: string;
  of?: string | undefined; // which of several it is about, where the words stay the same
  icon?: LucideIcon;
  off: string | null; // why it is not possible yet; null: it is possible
  press(): void;
}

/** The page hands this to the open tool; outside a game page nothing listens. */
export const OfferMainAct = createContext<(act: MainAct | null) => void>(() => undefined);

/** Offers this act of a tool as the main button of the page, while the tool is open; null: none at this moment. */
export function useMainAct(act: MainAct | null): void {
  const offer = useContext(OfferMainAct);
  const press = useRef(act?.press);
  useEffect(() => {
    press.current = act?.press;
  });
  const { label, icon, of, off = null } = act ?? {};
  useEffect(() => {
    // Offer the act again only when it looks different: each offer renders the page again, and the tool with it.
    offer(label === undefined ? null : { label, of, off, ...(icon && { icon }), press: () => press.current?.() });
    return () => offer(null);
  }, [offer, label, of, icon, off]);
}
