import { Megaphone } from 'lucide-react';
import { toast } from '../../../ui/toastList.ts';
import { Toasts } from '../../../ui/Toasts.tsx';
import { TopBar } from '../../../layout/TopBar.tsx';
import { nothing, type Specimens } from '../../specimen.ts';

const from = { name: 'Coach Ans', icon: Megaphone };

export const specimens: Specimens = {
  'one above the page': {
    show: () => (
      <div>
        <Toasts place="top" />
        <TopBar sub="De lege stoel" hand={{ up: false, onChange: nothing }} />
      </div>
    ),
    after: async () => {
      toast('De link is gekopieerd. U kunt hem nu ergens plakken.', 'done');
      toast('Kijk eens naar de lijst van Kees. Daar staat iets wat u mist.', 'info', from);
    },
  },
  'at the foot': {
    show: () => <Toasts place="foot" />,
    after: async () => {
      toast('De link is gekopieerd. U kunt hem nu ergens plakken.', 'done');
      toast('Dat lukte nu niet. Probeer het zo nog eens.', 'notYet');
      toast('Kijk eens naar de lijst van Kees. Daar staat iets wat u mist.', 'info', from);
    },
  },
};
