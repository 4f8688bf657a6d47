import { useState } from 'react';
import { NOW } from '../../../../shared/protocol/coachView.fixtures.ts';
import type { CoachNoteSaved, PersonPlan, SharedPlans } from '../../../../shared/protocol/sharedPlans.ts';
import { PlansPage } from '../../../coach/plans/index.ts';
import { keepUnsavedNote } from '../../../coach/plans/unsavedNotes.ts';
import type { Answers } from '../../answers.ts';
import { nothing, type, until, type Specimen, type Specimens } from '../../specimen.ts';

const none = { text: '', version: 0, by: '' };
const ria: PersonPlan = {
  seat: 's1',
  name: 'Ria',
  portrait: 'p03',
  plan: [
    { title: 'Mijn stap', text: 'Ik bel dinsdag met het Leerwerkloket over de cursus Excel.' },
    { title: 'Wanneer doe ik dit?', text: '1 december 2026' },
    { title: 'Wie vraagt mij straks hoe het ging?', text: 'mijn zus Truus' },
    { title: 'Drie woorden waarmee een werkgever mij kan vinden', text: 'planning, klantcontact, verantwoordelijkheidsgevoel' },
    { title: 'Waar sta ik nu?', text: 'Meelopen' },
  ],
  note: { text: 'Ria wil eerst een ochtend meelopen. Bel het Leerwerkloket.', version: 2, by: 'Ans' },
};
const kees: PersonPlan = { seat: 's2', name: 'Kees', portrait: 'p02', plan: [], note: none };
const away: PersonPlan = {
  ...kees,
  seat: 's3',
  name: 'Wilhelmina',
  portrait: 'p07',
  plan: null,
  note: { text: 'Wilhelmina belt volgende week zelf.', version: 1, by: 'Ans' },
};
const shared = (teams: SharedPlans['teams']): SharedPlans => ({
  session: { name: 'Groep 4', deleteOn: NOW, keeping: teams.length },
  teams,
});
const some = shared([
  { id: 't1', name: 'Linde', people: [ria, kees] },
  { id: null, name: '', people: [away] },
]);

const plans = 'GET /sessions/s/plans';
const page = (answers?: Specimen['answers'], rest: Partial<Specimen> = {}, coach = 'c1'): Specimen => ({
  show: () => <PlansPage id="s" coach={coach} onSignedOut={nothing} />,
  ...(answers && { answers }),
  ...rest,
});
const one = shared([{ id: 't1', name: 'Linde', people: [ria] }]);
const typed = (answer: Answers[string], is: 'failed' | 'refused' | 'gone') =>
  page(
    { [plans]: { is: one }, 'PUT /sessions/s/notes/s1': answer },
    {
      after: async () => {
        await type('textarea', 'Ria wil een ochtend meelopen.');
        await until(`[data-saved="${is}"]`);
      },
    },
    is, // somebody else each time: what is left unsaved comes back
  );
const late: CoachNoteSaved = { saved: false, note: { text: 'Ria belt woensdag.', version: 3, by: 'Mustafa' } };

/** A coach left this unsaved, and opens the page again. */
function CameBack() {
  useState(() => keepUnsavedNote({ coach: 'c2', session: 's' }, 's1', { text: 'Ria belt liever zelf.', read: 2, sent: [] }));
  return <PlansPage id="s" coach="c2" onSignedOut={nothing} />;
}

export const frame = 'page';
export const specimens: Specimens = {
  'not here yet': page(),
  'does not come': page({ [plans]: 'offline' }),
  'nobody shares': page({ [plans]: { is: shared([]) } }),
  'some share': page({ [plans]: { is: some } }),
  'a note is not saved yet': typed('offline', 'failed'),
  'a note that the server refuses': typed({ refused: 400, error: 'badRequest' }, 'refused'),
  'a note about who erased everything': typed({ refused: 410, error: 'ended' }, 'gone'),
  'a note comes back': page({ [plans]: { is: one }, 'PUT /sessions/s/notes/s1': 'offline' }, { show: () => <CameBack /> }),
  'no such session': page({ [plans]: { refused: 404, error: 'notFound' } }),
  'two coaches wrote at once': page(
    { [plans]: { is: one }, 'PUT /sessions/s/notes/s1': { is: late } },
    {
      after: async () => {
        await type('textarea', 'Ria wil een ochtend meelopen.');
        await until('[role="alert"] button');
      },
    },
  ),
};
