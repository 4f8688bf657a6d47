import { useEffect, useRef, type RefObject } from 'react';
import type { StepView } from '../../../../shared/protocol/view.ts';
import { useT } from '../../../i18n/index.ts';
import { playCue } from '../../../sound/sounds.ts';
import { announce } from '../../../ui/index.ts';

/** Scrolls a new "Nog niet" into view and announces it, also when the sentence is the same as before. */
export function useAnnounceNotYet(step: StepView): RefObject<HTMLDivElement | null> {
  const t = useT();
  const place = useRef<HTMLDivElement>(null);
  const tries = step.notYet?.tries ?? 0;
  const before = useRef(tries);
  useEffect(() => {
    if (step.notYet !== null && tries > before.current) {
      playCue('notYet');
      announce(`${t('game.step.notYet')}. ${step.notYet.say}`);
      place.current?.scrollIntoView({ block: 'nearest' });
    }
    before.current = tries;
  }, [step.notYet, tries, t]);
  return place;
}
