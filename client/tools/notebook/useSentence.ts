import { useEffect, useRef, useState } from 'react';

/** The debounce of saving after typing, in ms. */
const PAUSE = 2500;

export interface SentenceDraft {
  text: string;
  type(text: string): void;
  isDirty: boolean;
  isSaving: boolean;
  /** Saves what is typed; true once the server has all of it. */
  save(): Promise<boolean>;
}

/**
 * The sentence while it is being written. With `auto` it is saved after a pause and when the tool closes; a sentence that the
 * team can already read is saved only by the button, so that nobody reads half of it.
 */
export function useSentence(mine: string, auto: boolean, onSave: (text: string) => Promise<boolean>): SentenceDraft {
  const [text, setText] = useState(mine);
  const [isSaving, setSaving] = useState(false);
  const known = useRef(mine);
  const isDirty = text.trim() !== mine;

  // Adopt a change by the same person on another device, unless something is being typed here.
  useEffect(() => {
    if (known.current !== mine && text.trim() === known.current) setText(mine);
    known.current = mine;
  }, [mine, text]);

  const save = async () => {
    if (!isDirty) return true;
    setSaving(true);
    const isSaved = await onSave(text.trim()).catch(() => false);
    setSaving(false);
    return isSaved;
  };
  const latest = useRef({ auto, isDirty, save });
  useEffect(() => void (latest.current = { auto, isDirty, save }));
  useEffect(() => {
    if (!isDirty || !auto) return;
    const timer = setTimeout(() => void latest.current.save(), PAUSE);
    return () => clearTimeout(timer);
  }, [text, isDirty, auto]);
  useEffect(
    () => () => {
      if (latest.current.auto && latest.current.isDirty) void latest.current.save();
    },
    [],
  );
  return { text, type: setText, isDirty, isSaving, save };
}
