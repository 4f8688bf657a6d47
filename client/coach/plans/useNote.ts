import { useEffect, useState } from 'react';
import type { CoachNote } from '../../../shared/protocol/sharedPlans.ts';
import { api } from '../../net/http.ts';
import { NoteDraft, type NoteView } from './NoteDraft.ts';

/** The note about one person. `stored`: as it was last loaded. */
export function useNote(session: string, seat: string, stored: CoachNote): { note: NoteView; draft: NoteDraft } {
  const [note, setNote] = useState<NoteView>({ text: stored.text, saved: 'saved', theirs: null });
  const [draft] = useState(() => new NoteDraft(stored, body => api.coach.saveNote(session, seat, body), setNote));
  useEffect(() => draft.load(stored), [draft, stored]);
  useEffect(() => {
    const leave = () => void draft.leave();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [draft]);
  return { note, draft };
}
