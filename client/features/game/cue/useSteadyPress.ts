import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { useStore } from 'zustand';
import { useT } from '../../../i18n/index.ts';
import { ownActs } from '../../../store/ownActs.ts';
import { announceFirst } from '../../../ui/index.ts';
import { useLastCause, type Cause } from './lastCause.ts';

/** How long a button is new that somebody else's act made another one: nobody reads and presses faster, in ms. */
const NEW_MS = 600;

interface Change {
  from: string;
  cause: Cause;
}

/**
 * Presses only what this person can have read. When a colleague's act, or time, made another act of the button, a press that
 * began before, or comes at once, does nothing: it says what the button is now. What follows from this person's own acts is
 * never held up. `meaning` tells two acts of the button apart, `label` is said.
 */
export function useSteadyPress(
  meaning: string,
  label: string,
  press: () => void,
): { ref: RefObject<HTMLButtonElement | null>; onPress: () => void } {
  const t = useT();
  const ref = useRef<HTMLButtonElement>(null);
  const isNew = useIsNew(meaning);
  const begun = useBegun(ref, { meaning, isNew });
  // Whoever looks at the page from outside, such as a test, waits until it is steady as well.
  useLayoutEffect(() => void ref.current?.toggleAttribute('data-new', isNew));
  const onPress = () => {
    const start = begun();
    if (!isNew && !start.isNew && start.meaning === meaning) return press();
    announceFirst(t('game.cue.justChanged', { label }));
  };
  return { ref, onPress };
}

/** Whether the button became another one a moment ago, and not by this person's own act. */
function useIsNew(meaning: string): boolean {
  const lastCause = useLastCause();
  const [change, setChange] = useState<Change | null>(null);
  const before = useRef(meaning);
  const seq = change?.cause.is === 'view' ? change.cause.seq : null;
  const isMine = useStore(ownActs, ({ seqs }) => seq !== null && seqs.includes(seq));
  useLayoutEffect(() => {
    if (before.current === meaning) return undefined;
    const from = before.current;
    before.current = meaning;
    const cause = lastCause();
    setChange(now => (cause.is === 'own' || now?.from === meaning ? null : { from, cause }));
    const timer = setTimeout(() => setChange(null), NEW_MS);
    return () => clearTimeout(timer);
  }, [meaning, lastCause]);
  return change !== null && !isMine;
}

interface Moment {
  meaning: string;
  isNew: boolean;
}

/** Tells what the button was when the press that ends now began. That of a screen reader begins and ends at once. */
function useBegun(ref: RefObject<HTMLButtonElement | null>, { meaning, isNew }: Moment): () => Moment {
  const begun = useRef<Moment | null>(null);
  useEffect(() => {
    const isHere = ({ target }: Event) => target instanceof Node && ref.current?.contains(target) === true;
    const begin = (event: Event) => (begun.current = isHere(event) ? { meaning, isNew } : null);
    const onKey = (event: KeyboardEvent) => {
      if (!event.repeat && (event.key === 'Enter' || event.key === ' ')) begin(event);
    };
    document.addEventListener('pointerdown', begin, true);
    document.addEventListener('keydown', onKey, true);
    return () => {
      document.removeEventListener('pointerdown', begin, true);
      document.removeEventListener('keydown', onKey, true);
    };
  }, [ref, meaning, isNew]);
  return () => {
    const start = begun.current ?? { meaning, isNew };
    begun.current = null;
    return start;
  };
}
