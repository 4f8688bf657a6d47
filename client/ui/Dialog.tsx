import { X } from 'lucide-react';
import { useEffect, useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import { classes } from './classes.ts';
import css from './Dialog.module.css';
import { LiveRegion } from './LiveRegion.tsx';
import { useScrollTabStop } from './useScrollTabStop.ts';
import { useUiWords } from './words.ts';

export interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  actions?: ReactNode; // the row of buttons at the bottom
  size?: 'm' | 'l';
  tools?: ReactNode; // before the close button
  /** Needs an answer: no close button, and Escape does nothing. */
  mustAnswer?: boolean;
}

/** A modal dialog on the native <dialog>, which traps the focus and restores it. */
export function Dialog(props: DialogProps) {
  const { open, onClose, mustAnswer = false } = props;
  const words = useUiWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();

  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) {
      element.showModal();
      heading.current?.focus();
    } else if (!open && element.open) element.close();
  }, [open]);

  // On unmount, close it while it is still in the document, so that the browser restores the focus.
  useLayoutEffect(() => {
    const element = dialog.current;
    return () => element?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      className={classes(css.dialog, props.size === 'l' && css.large)}
      aria-labelledby={id}
      onCancel={event => {
        event.preventDefault(); // `open` is controlled by React
        if (!mustAnswer) onClose();
      }}
      onClose={() => open && !mustAnswer && dialog.current?.open === false && onClose()}
    >
      {open && (
        <div className={css.frame}>
          <header className={css.bar}>
            <h2 id={id} ref={heading} tabIndex={-1}>
              {props.title}
            </h2>
            <div className={css.tools}>
              {props.tools}
              {!mustAnswer && (
                <Button variant="quiet" size="s" icon={X} onPress={onClose}>
                  {words.close}
                </Button>
              )}
            </div>
          </header>
          <Body labelledBy={id}>{props.children}</Body>
          {props.actions && <footer className={css.actions}>{props.actions}</footer>}
          <LiveRegion />
        </div>
      )}
    </dialog>
  );
}

/** What is longer than the screen scrolls under the title. */
function Body({ labelledBy, children }: { labelledBy: string; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const stop = useScrollTabStop(box);
  return (
    <div ref={box} className={css.body} {...(stop && { tabIndex: 0, role: 'group', 'aria-labelledby': labelledBy })}>
      {children}
    </div>
  );
}
