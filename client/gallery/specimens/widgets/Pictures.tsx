import { Logo } from '../../../layout/Logo.tsx';
import { CROPS, OfficeCrop } from '../../../layout/OfficeCrop.tsx';
import { RoundTable } from '../../../layout/roundTable/RoundTable.tsx';
import { TEAMMATES } from '../../scenes/people.ts';
import css from '../../gallery.module.css';
import { Shelf } from '../../Shelf.tsx';
import type { Specimens } from '../../specimen.ts';

export const frame = 620;
export const specimens: Specimens = {
  logo: () => <Logo size={96} />,
  'corners of the office': () => (
    <Shelf>
      {Object.entries(CROPS).map(([name, box]) => (
        <OfficeCrop key={name} box={box} className={css.crop} />
      ))}
    </Shelf>
  ),
  'round table of five': () => <RoundTable people={TEAMMATES} />,
  'round table of three, one away': () => (
    <RoundTable people={TEAMMATES.slice(0, 3).map((one, at) => ({ ...one, away: at === 1 }))} />
  ),
};
