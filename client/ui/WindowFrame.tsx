import { Maximize2, Minimize2, X, type LucideIcon } from 'lucide-react';
import { useEffect, useId, useImperativeHandle, useRef, type ReactNode, type Ref } from 'react';
import { Button } from './Button.tsx';
import { classes } from './classes.ts';
import { useScrollTabStop } from './useScrollTabStop.ts';
import css from './WindowFrame.module.css';
import { useUiWords } from './words.ts';

export interface WindowFrameProps {
  icon: LucideIcon;
  tone: number; // role number 1-6 of the tile; 0: the whole team's
  title: string;
  chip?: ReactNode; // <RoleChip>
  onClose: () => void;
  wide?: boolean;
  onWide?: () => void;
  tools?: ReactNode; // before the buttons Groter and Sluit
  footer?: ReactNode; // the strip under the body
  className?: string;
  ref?: Ref<HTMLElement>;
  children: ReactNode;
}

/** A window on the desk: tile, title, chip, its tools, and the buttons Groter and Sluit. Escape closes it. */
export function WindowFrame({ ref, ...props }: WindowFrameProps) {
  const { icon: Icon, tone, wide = false, onWide, onClose } = props;
  const words = useUiWords();
  const id = useId();
  const own = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const scrollStop = useScrollTabStop(body);
  useImperativeHandle(ref, () => own.current as HTMLElement);

  useEffect(() => {
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || !(event.target instanceof Node)) return;
      if (!own.current?.contains(event.target) || own.current.querySelector('dialog[open]')) return;
      event.preventDefault();
      onClose();
    };
    document.addEventListener('keydown', escape);
    return () => document.removeEventListener('keydown', escape);
  }, [onClose]);

  return (
    <section ref={own} className={classes(css.window, props.className)} aria-labelledby={id}>
      <header className={css.bar}>
        <span className={classes(css.tile, css[`tone${tone}`])}>
          <Icon aria-hidden />
        </span>
        <div className={css.name}>
          <h2 id={id} tabIndex={-1}>
            {props.title}
          </h2>
          {props.chip}
        </div>
        <div className={css.tools}>
          {props.tools}
          {onWide && (
            <Button
              variant="quiet"
              size="s"
              className={css.widen}
              icon={wide ? Minimize2 : Maximize2}
              onPress={onWide}
              pressed={wide}
            >
              {wide ? words.narrower : words.wider}
            </Button>
          )}
          <Button variant="quiet" size="s" icon={X} onPress={onClose} label={`${words.close} ${props.title}`}>
            {words.close}
          </Button>
        </div>
      </header>
      <div ref={body} className={css.body} {...(scrollStop && { tabIndex: 0, role: 'group', 'aria-labelledby': id })}>
        {props.children}
      </div>
      {props.footer && <div className={css.footer}>{props.footer}</div>}
    </section>
  );
}
