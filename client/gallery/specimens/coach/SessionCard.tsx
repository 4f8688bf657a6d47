import { SessionCard } from '../../../coach/sessions/SessionCard.tsx';
import { SESSIONS } from '../../scenes/hosting.ts';
import { nothing, press, type Specimens } from '../../specimen.ts';

const NAMES = ['running', 'planned and shared', 'a rehearsal', 'forms only', 'of a colleague'];
const card = (at: number) => {
  const session = SESSIONS[at];
  return <ul>{session && <SessionCard session={session} onAct={nothing} />}</ul>;
};

export const frame = 1120;
export const specimens: Specimens = {
  ...Object.fromEntries(NAMES.map((name, at) => [name, () => card(at)])),
  menu: { show: () => card(0), after: press('[aria-haspopup]') },
};
