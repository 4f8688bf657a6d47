import { aClock, NOW } from '../../../../shared/protocol/coachView.fixtures.ts';
import type { CoachView } from '../../../../shared/protocol/coachView.ts';
import { PlayView } from '../../../coach/play/index.ts';
import { asGuest } from '../../scenes/Desk.tsx';
import { NEEDS } from '../../scenes/needs.ts';
import { SHEET } from '../../scenes/answers.ts';
import { eik, linde, session } from '../../scenes/session.ts';
import type { Specimen, Specimens } from '../../specimen.ts';

const play = (view: CoachView, rest: Partial<Specimen> = {}): Specimen => ({
  show: () => <PlayView view={view} />,
  store: { coach: view },
  answers: { 'GET /sessions/s/answers': { is: SHEET } },
  ...rest,
});
const busy = session([linde({ needs: [NEEDS.hand, NEEDS.stuck, NEEDS.away], status: [{ kind: 'hand', seat: 's2' }] }), eik()]);
const stopped = aClock({ running: false, pausedBy: 'coach' });

export const specimens: Specimens = {
  'no team has begun': play(session([linde({ phase: null, clock: null })])),
  'two teams, one needs the coach': play(busy),
  'all stand still': play(session([linde({ phase: 'paused', clock: stopped }), eik({ phase: 'paused', clock: stopped })])),
  'one cannot be opened': play(
    session([
      linde(),
      eik({
        phase: null,
        clock: null,
        needs: [{ ...NEEDS.broken, key: 'broken eik' }],
        trouble: { kind: 'broken', why: 'journal', since: NOW, lastGood: null },
      }),
    ]),
  ),
  answers: play(busy, { kept: { 'desk.s': { answers: true } } }),
  'answers, of one team': play(busy, { kept: { 'desk.s': { answers: true, team: 'linde' } } }),
  'answers do not come': play(busy, { kept: { 'desk.s': { answers: true } }, answers: { 'GET /sessions/s/answers': 'offline' } }),
  'for a guest': play(asGuest(busy)),
};
