import { useEffect, useMemo, useRef, useState } from 'react';
import type { CoachNote } from '../../../shared/protocol/sharedPlans.ts';
import { AutoSave, type SaveState } from '../../net/AutoSave.ts';
import { api } from '../../net/http.ts';

export interface NoteState {
  text: string;
  saved: SaveState;
  theirs: CoachNote | null; // what another coach wrote since: nothing is saved until this coach chooses
  change: (text: string) => void;
  keepBoth: () => void;
  keepTheirs: () => void;
}

/** What stands in a note after two coaches wrote at once: both texts, one below the other. */
export const bothOf = (theirs: string, mine: string): string => [theirs, mine].filter(text => text.trim() !== '').join('\n\n');

/**
 * A note about one person, saved while one types and on leaving. `stored` is the note as last loaded: it is shown unless
 * this coach is typing. Of two coaches who write at once, the second keeps what they typed and chooses; who leaves without
 * choosing keeps both.
 */
export function useNote(session: string, seat: string, stored: CoachNote): NoteState {
  const [text, setText] = useState(stored.text);
  const [saved, setSaved] = useState<SaveState>('saved');
  const [theirs, setTheirs] = useState<CoachNote | null>(null);
  const now = useRef({ text: stored.text, version: stored.version, theirs: null as CoachNote | null, typed: false });
  const saver = useMemo(
    () =>
      new AutoSave<string>(async value => {
        const { saved: done, note } = await api.coach.saveNote(session, seat, { text: value, read: now.current.version });
        if (done) {
          now.current.version = note.version;
          now.current.typed = now.current.text !== value;
        } else setTheirs((now.current.theirs = note));
      }, setSaved),
    [session, seat],
  );

  useEffect(() => {
    const { typed, version, theirs: waits } = now.current;
    if (typed || waits || stored.version <= version) return;
    now.current.version = stored.version;
    setText((now.current.text = stored.text));
  }, [stored]);

  useEffect(() => {
    const leave = () => {
      const { theirs: waits, text: mine } = now.current;
      if (waits) {
        now.current = { ...now.current, version: waits.version, theirs: null, text: bothOf(waits.text, mine) };
        saver.change(now.current.text);
      }
      void saver.flush();
    };
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [saver]);

  const write = (next: string) => {
    now.current.text = next;
    now.current.typed = true;
    setText(next);
  };
  const choose = (next: string, send: boolean) => {
    const { theirs: waits } = now.current;
    if (!waits) return;
    now.current.version = waits.version;
    now.current.theirs = null;
    setTheirs(null);
    write(next);
    if (send) saver.change(next);
    else now.current.typed = false;
  };
  return {
    text,
    saved,
    theirs,
    change: next => {
      write(next);
      if (!now.current.theirs) saver.change(next);
    },
    keepBoth: () => choose(bothOf(now.current.theirs?.text ?? '', now.current.text), true),
    keepTheirs: () => choose(now.current.theirs?.text ?? '', false),
  };
}
