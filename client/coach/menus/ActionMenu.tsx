import { EllipsisVertical } from 'lucide-react';
import { useEffect, useEffectEvent, useImperativeHandle, useRef, useState, type ReactNode, type Ref } from 'react';
import { Button, MenuTrigger } from 'react-aria-components';
import type { Groups } from './action.ts';
import { ActionList } from './ActionList.tsx';
import css from './ActionMenu.module.css';

export interface ActionMenuProps {
  label: string; // accessible name: says whose menu it is
  groups: Groups | (() => Groups); // with a separator between groups; a function is called when the menu opens
  onAction: (id: string) => void;
  children?: ReactNode; // content of the button, instead of `word`
  word?: string;
  className?: string;
  ref?: Ref<HTMLButtonElement>;
}

/** A menu button. Its list is rendered only when it opens, since a page may have many menus. */
export function ActionMenu({ label, groups, onAction, children, word, className, ref }: ActionMenuProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const chosen = useRef<string | null>(null);
  // Run the action after the list has closed and the button has the focus, so that a dialog restores the focus to it.
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
