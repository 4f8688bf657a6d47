import { Megaphone } from 'lucide-react';
import { toast, Toasts } from '../../../ui/Toasts.tsx';
import type { Specimens } from '../../specimen.ts';

export const specimens: Specimens = {
  three: {
    show: () => <Toasts />,
    after: async () => {
      toast('De link is gekopieerd. U kunt hem nu ergens plakken.', 'done');
      toast('Dat lukte nu niet. Probeer het zo nog eens.', 'notYet');
      toast('Kijk eens naar de lijst van Kees. Daar staat iets wat u mist.', 'info', { name: 'Coach Ans', icon: Megaphone });
    },
  },
};
