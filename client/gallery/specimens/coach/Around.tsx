import { aCoachView, NOW } from '../../../../shared/protocol/coachView.fixtures.ts';
import type { Around } from '../../../../shared/protocol/around.ts';
import { NO_CALL } from '../../../../shared/protocol/call.ts';
import { AroundPage, InvitedPanel, PlannedDay } from '../../../coach/around/index.ts';
import { nothing, press, type, type Specimen, type Specimens } from '../../specimen.ts';

const empty: Around = {
  name: 'Groep 4',
  call: NO_CALL,
  teams: [],
  invited: [],
  minutes: { welcome: 20, game: 60, talk: 45, total: 125 },
  date: null,
  texts: {
    invitation: 'Beste deelnemer,',
    reminder: 'Beste deelnemer,',
    afterwards: 'Beste deelnemer,',
    rooms: 'Er zijn nog geen teams.',
  },
};
const full: Around = {
  ...empty,
  date: NOW,
  call: {
    all: 'https://meet.example.nl/groep',
    pattern: '',
    list: ['Roos https://meet.example.nl/roos', 'https://meet.example.nl/2'],
  },
  teams: [
    { id: 't1', name: 'Roos', call: 'https://meet.example.nl/roos' },
    { id: 't2', name: 'Sneeuwklokje', call: 'https://meet.example.nl/2' },
  ],
  invited: ['Ria', 'Kees', 'Annemarie-Josephine'].map((name, at) => ({ id: name, name, came: at === 0 })),
  texts: {
    invitation:
      'Beste deelnemer,\n\nWij spelen samen De lege stoel. U bent recruiter: u zoekt de juiste persoon voor een baan.\n\nHet is op dinsdag 24 november 2026, van 10.00 tot ongeveer 12.05 uur.\n\nMet vriendelijke groet,\nAns',
    reminder: 'Beste deelnemer,\n\nBinnenkort spelen wij samen De lege stoel.\n\nMet vriendelijke groet,\nAns',
    afterwards: 'Beste deelnemer,\n\nDank u wel dat u meedeed.\n\nMet vriendelijke groet,\nAns',
    rooms: 'Wie hoort in welke kamer\nRoos: Ria, Kees\n  https://meet.example.nl/roos',
  },
};
const page = (around: Around | null, after?: Specimen['after']): Specimen => ({
  show: () => <AroundPage id="s" onSignedOut={nothing} />,
  answers: { 'GET /sessions/s/around': around ? { is: around } : 'offline' },
  ...(after && { after }),
});
const withInvited = (here: readonly string[]) => {
  const view = aCoachView();
  const people = here.map(name => ({ seat: name, name, bot: false }));
  return {
    ...view,
    around: { call: { all: null, teams: {} }, invited: full.invited },
    people: people as unknown as typeof view.people,
  };
};
const planned = (date: number) => {
  const view = aCoachView({ teams: [] });
  return { ...view, session: { ...view.session, date } };
};

export const frame = 'page';
export const specimens: Specimens = {
  'nothing yet': page(empty),
  'with a call, teams and names': page(full),
  'an address that does not fit': page(full, async () => {
    await type('textarea[rows="4"]', 'http://meet.example.nl/roos\nzomaar iets');
    await press('section:has(textarea[rows="4"]) button')(document.body);
  }),
  'does not come': page(null),
  'two are missing': { show: () => <Inside view={withInvited(['Zoë'])} /> },
  'all are in': { show: () => <Inside view={withInvited(['Kees', 'Annemarie-Josephine'])} /> },
  'planned for today': {
    show: () => (
      <main>
        <PlannedDay view={planned(NOW)} />
      </main>
    ),
  },
  'planned for another day': {
    show: () => (
      <main>
        <PlannedDay view={planned(NOW + 7 * 24 * 3_600_000)} />
      </main>
    ),
  },
};

function Inside({ view }: { view: Parameters<typeof InvitedPanel>[0]['view'] }) {
  return (
    <main>
      <InvitedPanel view={view} />
    </main>
  );
}
