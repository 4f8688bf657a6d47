import { Contrast } from 'lucide-react';
import { useT } from '../../../../i18n/index.ts';
import { readNotYet } from '../../../../store/words.ts';
import type { NotYet } from '../../moment/useNotYet.ts';
import { Slot } from './Slot.tsx';

/** "Nog niet": it goes when the answer is changed, when it is read, or when a newer one comes. */
export function NotYetWord({ id, say }: NotYet) {
  const t = useT();
  return (
    <Slot kind="notYet" icon={Contrast} title={t('game.step.notYet')} say={say} spoken={false} onRead={() => readNotYet(id)} />
  );
}
