import { ChevronDown, ChevronUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { useT } from '../../../i18n/index.ts';
import { Button, classes } from '../../../ui/index.ts';
import css from './FoldText.module.css';
import type { Fold } from './useFold.ts';

interface Props {
  fold: Fold;
  className?: string | undefined;
  children: ReactNode;
}

/** A text under the work, of which whole rows show where it is longer than its place. */
export function FoldText({ fold: { holdPlace, holdText, is, style, scrolls }, className, children }: Props) {
  return (
    <div ref={holdPlace} className={classes(css.place, className)} style={style} data-fold={is} {...(scrolls && { tabIndex: 0 })}>
      <p ref={holdText}>{children}</p>
    </div>
  );
}

/** Gives a text that is longer than its place all the room it needs, until it is pressed again. */
export function FoldButton({ fold }: { fold: Fold }) {
  const t = useT();
  if (fold.is === 'fits') return null;
  const whole = fold.is === 'whole';
  return (
    <Button size="s" className={css.more} icon={whole ? ChevronUp : ChevronDown} expanded={whole} onPress={fold.toggle}>
      {t(whole ? 'game.cue.showLess' : 'game.cue.showAll')}
    </Button>
  );
}
