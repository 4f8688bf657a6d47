import { Feedback } from '../../../ui/index.ts';
import type { Specimens } from '../../specimen.ts';

export const frame = 560;
export const specimens: Specimens = {
  notYet: () => <Feedback kind="notYet">Eén filter staat nog aan waar niemand om vroeg.</Feedback>,
  done: () => <Feedback kind="done">Haast is het signaal.</Feedback>,
  info: () => <Feedback kind="info">Deze sessie is een oefening. Zij telt nergens in mee.</Feedback>,
  'with a title of its own': () => <Feedback kind="notYet" title="Uw eigen pagina kwam niet binnen" />,
};
