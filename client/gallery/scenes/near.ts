import { aDetail } from '../../../shared/protocol/coachDetail.fixtures.ts';
import type { CoachDetail } from '../../../shared/protocol/coachDetail.ts';
import { MINUTE, NOW } from '../../../shared/protocol/coachView.fixtures.ts';
import { FIRST_LANGUAGE } from '../../../shared/text/languages.ts';
import type { AnyToolView } from '../../../shared/protocol/view.ts';
import { ballotFixture } from '../tools/ballot.ts';
import { boardFixture } from '../tools/board.ts';
import { dossierFixture } from '../tools/dossier.ts';
import { shown, toolOf } from '../tools/fixture.ts';

/** Team Linde from nearby: what they said, what happened, the hints there are, what lies on their table. */

const said: [number, string, string, boolean?][] = [
  [2, 'Ria', 'Goedemorgen allemaal!'],
  [4, 'Kees', 'Wie heeft de lijst met goede adressen?'],
  [5, 'Annemarie-Josephine', 'Die heb ik. Ik lees hem voor: i.bakker@dehavenwonen.example, en dan nog drie andere adressen.'],
  [9, 'Omar', 'Dit hoort hier niet.', true],
  [21, 'Wilhelmina', 'Ik kom zo.'],
];
const happened: [number, CoachDetail['log'][number]['kind'], string, string | null][] = [
  [1, 'game', 'De klok begon te lopen.', null],
  [4, 'talk', 'Kees vroeg Annemarie-Josephine iets over De verdachte mail.', 'Kees'],
  [7, 'notYet', 'De verdachte mail: nog niet. Er zijn drie signalen.', 'Kees'],
  [9, 'solved', 'Klaar: De verdachte mail', null],
  [12, 'hint', 'Hint 1 bij Zoeken zonder functienaam.', 'Ria'],
  [13, 'coach', 'sloeg deze taak over: Twee sloten', 'Ans'],
  [13, 'skipped', 'Overgeslagen: Twee sloten', null],
  [13, 'coach', 'draaide dit terug bij Twee sloten', 'Ans'],
  [14, 'solvedByCoach', 'Opgelost door de coach: Twee sloten', null],
  [15, 'coach', 'Bericht aan het team: “Kijk eens samen naar de lijst.”', 'Coach Ans'],
];
const hint = (number: number, text: string, given: boolean, to: string[] = []) => ({
  puzzle: 'P4',
  step: 'stap',
  number,
  text,
  given,
  to,
  at: given ? 12 * MINUTE : null,
});
const tools = [shown(boardFixture), shown(dossierFixture), shown(ballotFixture)];

export const NEAR: CoachDetail = aDetail('linde', {
  chat: said.map(([minute, name, text, removed = false], id) => ({
    id,
    seat: `s${id + 1}`,
    name,
    text,
    language: FIRST_LANGUAGE,
    atMs: minute * MINUTE,
    removed,
  })),
  log: happened.map(([minute, kind, text, by], id) => ({
    id,
    at: NOW,
    atMs: minute * MINUTE,
    kind,
    text,
    by,
    ...(minute === 13 && !text.startsWith('draaide') && { undone: true as const }),
  })),
  hints: [
    hint(1, 'Vraag Kees wat moet. Vraag Omar wat De Haven over reizen schreef.', true),
    hint(2, 'Ga elk filter langs. Zet uit wat niemand van De Haven vroeg.', false, ['s2']),
    hint(3, 'Alleen uren en reistijd blijven aan.', false),
  ],
  items: tools.map(one => {
    const states = Object.values(one.fixture.states);
    return { ...toolOf(one, states[Math.min(1, states.length - 1)] ?? {}), kind: one.fixture.kind } as unknown as AnyToolView;
  }),
});
