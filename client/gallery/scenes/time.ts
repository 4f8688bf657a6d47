import { MINUTE, NOW } from '../../../shared/protocol/coachView.fixtures.ts';
import type { SessionTime, TimeKind } from '../../../shared/protocol/sessionTime.ts';

const mark = (minute: number, kind: TimeKind, text: string, by: string | null = null, coach = false) => ({
  id: `${minute} ${kind}`,
  at: NOW + minute * MINUTE,
  kind,
  by,
  coach,
  text,
});
const team = (name: string, late: number): SessionTime['teams'][number] => ({
  id: name,
  name,
  pauses: [{ from: NOW + 27 * MINUTE, to: NOW + 32 * MINUTE }],
  marks: [
    mark(0, 'phase', 'Het spel begint'),
    mark(4 + late, 'solved', 'Klaar: Wie blijft?'),
    mark(9, 'hand', 'stak een hand op bij Twee sloten', 'Kees'),
    mark(10 + late, 'answered', 'gaat naar Kees toe', 'Ans', true),
    mark(12 + late, 'hint', 'gaf hint 1 bij Twee sloten', 'Ans', true),
    mark(16, 'solved', 'Klaar: Twee sloten'),
    mark(21, 'people', 'is even weg', 'Henk'),
    mark(24, 'people', 'is er weer', 'Henk'),
    mark(27, 'pause', 'zette de klok stil', 'Ans', true),
    mark(32, 'pause', 'liet het team verdergaan', 'Ans', true),
    mark(38 + late, 'skipped', 'sloeg deze taak over: De zeef van Bas', 'Ans', true),
    mark(44, 'byCoach', 'loste deze taak op: Goede vragen', 'Ans', true),
    mark(50, 'coach', 'stuurde het team een bericht', 'Ans', true),
    mark(62, 'phase', 'Het team is klaar. De onthulling begint.'),
  ],
});

/** Four teams, an hour and what happened in it. */
export const A_TIME: SessionTime = {
  session: { id: 's', name: 'Groep 4', group: 'Werkplein Merendonk', date: NOW },
  from: NOW,
  to: NOW + 62 * MINUTE,
  teams: ['Roos', 'Beuk', 'Linde', 'Zonnebloem'].map((name, nth) => team(name, nth)),
};
