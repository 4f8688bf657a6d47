import { LobbyPage } from '../../../features/lobby/LobbyPage.tsx';
import { PRACTICE_STEPS } from '../../../../shared/protocol/peopleLists.ts';
import { waitingRoom } from '../../scenes/waiting.ts';
import { statementsPage } from '../../scenes/own.ts';
import { TOKEN } from '../../scenes/Mine.tsx';
import { press, type Specimen, type Specimens } from '../../specimen.ts';

const linde = { id: 'linde', name: 'Linde', phase: null };
const eik = { id: 'eik', name: 'Eik', phase: null };
const alone = waitingRoom(() => null);
const of = (session: typeof alone, rest: Partial<Specimen> = {}): Specimen => ({
  show: () => <LobbyPage />,
  store: { session, seatToken: TOKEN },
  answers: { 'GET /own/statements': { is: statementsPage() } },
  ...rest,
});

export const frame = 'page';
export const specimens: Specimens = {
  'one who is alone': of({ ...alone, people: alone.people.slice(0, 1) }),
  'no teams yet': of(alone),
  'in a team': of(waitingRoom(at => (at < 3 ? 'linde' : 'eik'), { teams: [linde, eik] })),
  'in a team that talks in a video call': of({
    ...waitingRoom(at => (at < 3 ? 'linde' : 'eik'), { teams: [linde, eik] }),
    call: 'https://meet.example.nl/linde',
  }),
  'everybody in one team': of(waitingRoom(() => 'linde', { teams: [linde] })),
  late: of(waitingRoom(at => (at === 0 ? null : 'linde'), { teams: [{ ...linde, phase: 'playing' }] })),
  'a rehearsal, all practised, hand up': of({
    ...alone,
    session: { ...alone.session, rehearsal: true, coach: 'Coach' },
    me: { ...alone.me, practice: [...PRACTICE_STEPS], hand: true },
  }),
  'another name or face': of(
    { ...alone, takenFaces: ['p02', 'p05', 'p10'] },
    { after: press('button:has(.lucide-user-round-pen, .lucide-user-pen)') },
  ),
};
