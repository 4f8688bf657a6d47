import { SecondPage } from '../../../features/selfCheck/SecondPage.tsx';
import { SelfCheckPage } from '../../../features/selfCheck/SelfCheckPage.tsx';
import { press, type Specimen, type Specimens } from '../../specimen.ts';

const show = () => <SelfCheckPage />;
/** The exercise at this place of the list, after these presses. */
const at = (nth: number, ...presses: string[]): Specimen => ({
  show,
  after: press(`aside li:nth-child(${nth}) button`, ...presses),
});
const inWindow = 'section[aria-labelledby] > div > div button';

export const frame = 'page';
export const specimens: Specimens = {
  'tap a button': { show },
  'tapped it': { show, after: press(inWindow) },
  letters: at(2),
  'type a word': at(3),
  'scroll down': at(4),
  'the sound': at(5),
  'heard something?': at(5, inWindow),
  'a second page': at(6),
  'opened the second page': at(6, 'section a[target="_blank"]'),
  'it does not work': { show, after: press('button[aria-expanded]') },
  'at the end': at(6, 'footer button:nth-of-type(2)'),
  'the second page': () => <SecondPage />,
};
