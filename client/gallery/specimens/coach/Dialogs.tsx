import { HintChoices } from '../../../coach/acts/dialogs/HintChoices.tsx';
import { ComplimentDialog } from '../../../coach/acts/dialogs/ComplimentDialog.tsx';
import { MessageDialog } from '../../../coach/acts/dialogs/MessageDialog.tsx';
import { RestartDialog } from '../../../coach/acts/dialogs/RestartDialog.tsx';
import { SeatLinkDialog } from '../../../coach/acts/dialogs/SeatLinkDialog.tsx';
import { FieldDialog } from '../../../coach/acts/FieldDialog.tsx';
import { Confirm } from '../../../coach/menus/index.ts';
import { NEAR } from '../../scenes/near.ts';
import { LINDE, linde, session, somebody } from '../../scenes/session.ts';
import { nothing, press, type Specimen, type Specimens } from '../../specimen.ts';

const team = linde();
const kees = LINDE[1] ?? somebody('s2', 'Kees');
const view = session([team]);
const hint =
  (change: Partial<Parameters<typeof HintChoices>[0]> = {}) =>
  () => <HintChoices team={team} people={view.people} detail={NEAR} puzzle="P4" to={null} onClose={nothing} {...change} />;
const seatLink = (how: 'link' | 'play', rest: Partial<Specimen> = {}): Specimen => ({
  show: () => <SeatLinkDialog how={how} session="s" team="linde" person={kees} onClose={nothing} />,
  answers: { 'POST /sessions/s/seats/s2/link': { is: { link: 'https://kandidaat.example/spel#t=k3jd9s8f7a6h5g4' } } },
  ...rest,
});

export const specimens: Specimens = {
  hint: hint(),
  'hint for one person': hint({ to: 's2' }),
  'hint, not here yet': hint({ detail: null }),
  'praise for the team': () => <ComplimentDialog team={team} people={view.people} to={null} onClose={nothing} />,
  'praise for one person': () => <ComplimentDialog team={team} people={view.people} to="s3" onClose={nothing} />,
  'message to all': () => <MessageDialog to={{ is: 'all' }} onClose={nothing} />,
  'message to a person, empty': {
    show: () => <MessageDialog to={{ is: 'person', team: 'linde', seat: 's2', name: 'Kees' }} onClose={nothing} />,
    after: press('dialog footer button'),
  },
  restart: () => <RestartDialog team={team} before={null} onClose={nothing} />,
  'restart before a task': () => <RestartDialog team={team} before="P1" onClose={nothing} />,
  'seat link': seatLink('link'),
  'seat link, made': seatLink('link', { after: press('dialog footer button') }),
  'play along': seatLink('play'),
  rename: () => (
    <FieldDialog
      field={{
        title: 'coach.seat.renameTitle',
        label: 'coach.seat.renameLabel',
        act: 'coach.plan.save',
        value: 'Kees',
        max: 20,
        fits: typed => typed !== 'Kees',
      }}
      values={{ name: 'Kees' }}
      onSend={() => Promise.resolve(false)}
      onClose={nothing}
    />
  ),
  confirm: () => (
    <Confirm
      title="Kees uit de sessie halen?"
      say="Kees verliest zijn plek. Zijn taken gaan naar het team."
      act="Haal eruit"
      onAct={nothing}
      onClose={nothing}
    />
  ),
};
