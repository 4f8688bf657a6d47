import { useEffect, useState } from 'react';
import type { CoachNote } from '../../../shared/protocol/sharedPlans.ts';
import { useLeaveWarning } from '../../layout/useLeaveWarning.ts';
import { api, reasonOf } from '../../net/http.ts';
import type { Desk } from './desk.ts';
import { NoteDraft, type NoteView } from './NoteDraft.ts';
import { keepUnsavedNote, unsavedNote } from './unsavedNotes.ts';

/** The note about one person. `stored`: as it was last loaded. */
export function useNote(desk: Desk, seat: string, stored: CoachNote): { note: NoteView; draft: NoteDraft } {
  const [{ draft, listen }] = useState(() => openDraft(desk, seat, stored));
  const [note, setNote] = useState(draft.view);
  useEffect(() => listen(setNote), [listen]);
  useEffect(() => draft.load(stored), [draft, stored]);
  useEffect(() => {
    draft.resume();
    const close = () => draft.close();
    addEventListener('pagehide', close);
    return () => {
      removeEventListener('pagehide', close);
      void draft.leave();
    };
  }, [draft]);
  useLeaveWarning(note.saved === 'failed' || note.saved === 'refused');
  return { note, draft };
}

function openDraft(desk: Desk, seat: string, stored: CoachNote) {
  let told: (view: NoteView) => void = () => undefined;
  const draft = new NoteDraft(stored, {
    save: body =>
      api.coach.saveNote(desk.session, seat, body).catch((error: unknown) => {
        if (reasonOf(error) === 'signedOut') desk.onSignedOut();
        throw error;
      }),
    tell: view => told(view),
    left: unsavedNote(desk, seat),
    keep: unsaved => keepUnsavedNote(desk, seat, unsaved),
  });
  return { draft, listen: (listener: typeof told) => void (told = listener) };
}
