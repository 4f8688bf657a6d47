import { useState } from 'react';
import type { OwnMomentView, OwnTapView } from '../../../../shared/protocol/view.ts';
import { useView } from '../view/useView.ts';
import { passedMoments, passMoment } from './passed.ts';

interface OwnMoment {
  id: string;
  skills: OwnTapView[];
  pass: () => void;
}

/** "Kunt u dit zelf?" of this moment, unless this person skipped it. */
export function useOwnMoment(): OwnMoment | null {
  const me = useView(view => view.me.seat);
  const moment: OwnMomentView | null = useView(view => view.ownMoment);
  const [passed, setPassed] = useState(() => passedMoments(me));
  if (moment === null || passed.includes(moment.id)) return null;
  return { ...moment, pass: () => setPassed(passMoment(me, moment.id)) };
}
