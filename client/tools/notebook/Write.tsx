import { Check, Lock, PenLine } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { LIMITS } from '../../../shared/protocol/limits.ts';
import type { ToolParts } from '../../../shared/tools/kinds.ts';
import { useT } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { Part } from '../kit/Part.tsx';
import { Cluster } from '../../ui/flow/Cluster.tsx';
import kit from '../kit/kit.module.css';
import css from './notebook.module.css';

interface WriteProps {
  view: ToolParts<'notebook'>['write'];
  usable: boolean;
  onSave: (text: string) => Promise<boolean>;
}
/** The debounce of saving after typing, in ms. */
const PAUSE = 2500;

/** Writes the player's own sentence, which only they can read. It is saved automatically and by the button. */
export function Write({ view, usable, onSave }: WriteProps) {
  const t = useT();
  const [text, setText] = useState(view.mine);
  const [saving, setSaving] = useState(false);
  const known = useRef(view.mine);
  const dirty = text.trim() !== view.mine;

  // Adopt a change by the same person on another device, unless something is being typed here.
  useEffect(() => {
    if (known.current !== view.mine && text.trim() === known.current) setText(view.mine);
    known.current = view.mine;
  }, [view.mine, text]);

  const save = (what: string) => {
    setSaving(true);
    void onSave(what.trim()).finally(() => setSaving(false));
  };
  const latest = useRef({ text, dirty, usable, save });
  useEffect(() => void (latest.current = { text, dirty, usable, save }));
  useEffect(() => {
    if (!dirty || !usable) return;
    const timer = setTimeout(() => latest.current.save(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text, dirty, usable]);
  // Save on unmount, so that closing the window loses nothing.
  useEffect(
    () => () => {
      const now = latest.current;
      if (now.dirty && now.usable) now.save(now.text);
    },
    [],
  );

  const state = saving ? 'saving' : dirty ? 'unsaved' : text === '' ? 'empty' : 'saved';
  return (
    <Part
      title={t('tools.notebook.label')}
      hideTitle
      aside={
        <span className={css.private}>
          <Lock size={20} aria-hidden />
          {t('tools.notebook.private')}
        </span>
      }
      read={view.task}
    >
      <p className={kit.intro}>{view.task}</p>
      <div className={css.page}>
        <TextArea
          label={t('tools.notebook.label')}
          value={text}
          onChange={next => usable && setText(next)}
          max={LIMITS.ownSentence}
          rows={4}
        />
        <Cluster gap={16} rowGap={8} align="center">
          <Button icon={PenLine} disabled={!usable || !dirty || saving} onPress={() => save(text)}>
            {t('tools.notebook.save')}
          </Button>
          <output className={classes(kit.sign, state === 'saved' ? kit.good : kit.calm)}>
            {state === 'saved' && <Check size={22} strokeWidth={3} aria-hidden />}
            {t(`tools.notebook.${state}`)}
          </output>
        </Cluster>
      </div>
    </Part>
  );
}
