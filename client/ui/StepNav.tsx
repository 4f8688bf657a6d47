import { ArrowLeft, ArrowRight, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import css from './StepNav.module.css';

export interface StepNavProps {
  back: { words: string; onPress: (() => void) | null }; // null: the first step
  next: {
    words: string;
    onPress: (() => void) | null; // null: the last step
    icon?: LucideIcon; // instead of an arrow after the words
    quiet?: boolean; // not the main button
  };
  children?: ReactNode; // between the two: where one is
}

/** "Vorige" at the left and "Verder" at the right: each keeps its place, also where it cannot be pressed. A double click is one step. */
export function StepNav({ back, next, children }: StepNavProps) {
  return (
    <div className={css.frame}>
      <div className={css.row}>
        <Button icon={ArrowLeft} disabled={!back.onPress} className={css.back} onPress={() => back.onPress?.()}>
          {back.words}
        </Button>
        <Button
          variant={next.quiet ? 'secondary' : 'primary'}
          icon={next.icon}
          iconAfter={next.icon ? undefined : ArrowRight}
          disabled={!next.onPress}
          className={css.next}
          onPress={() => next.onPress?.()}
        >
          {next.words}
        </Button>
        {children && <div className={css.place}>{children}</div>}
      </div>
    </div>
  );
}
