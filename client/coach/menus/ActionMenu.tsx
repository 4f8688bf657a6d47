import { EllipsisVertical } from 'lucide-react';
import { useEffect, useEffectEvent, useImperativeHandle, useRef, useState, type ReactNode, type Ref } from 'react';
import { Button, MenuTrigger } from 'react-aria-components';
import type { Groups } from './action.ts';
import { ActionList } from './ActionList.tsx';
import css from './ActionMenu.module.css';

export interface ActionMenuProps {
  label: string; // says whose menu it is
  groups: Groups | (() => Groups); // a line stands between groups; as a function they are made when it is opened
  onAction: (id: string) => void;
  children?: ReactNode; // what the button shows; else the word below
  word?: string;
  className?: string;
  ref?: Ref<HTMLButtonElement>;
}

/** A button that opens a short list of acts. The list is made when it is opened: a page may have many of these. */
export function ActionMenu({ label, groups, onAction, children, word, className, ref }: ActionMenuProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const chosen = useRef<string | null>(null);
  // Done once the list is gone and the button has the focus: a dialog that opens then gives it back there.
  const act = useEffectEvent((id: string) => onAction(id));
  useEffect(() => {
    const id = chosen.current;
    if (open || id === null) return;
    chosen.current = null;
    button.current?.focus({ preventScroll: true });
    act(id);
  }, [open]);
  useImperativeHandle(ref, () => button.current as HTMLButtonElement);
  return (
    <MenuTrigger isOpen={open} onOpenChange={setOpen}>
      <Button ref={button} className={className ?? css.button} aria-label={label}>
        {children ?? (
          <>
            <EllipsisVertical aria-hidden />
            {word}
          </>
        )}
      </Button>
      {open && (
        <ActionList
          label={label}
          groups={typeof groups === 'function' ? groups() : groups}
          onChoose={id => {
            chosen.current = id;
            setOpen(false);
          }}
        />
      )}
    </MenuTrigger>
  );
}
