import type { Migration } from 'kysely/migration';
import { first } from './migrations/001First.ts';
import { hosting } from './migrations/002Hosting.ts';
import { after } from './migrations/003After.ts';
import { lrs } from './migrations/004Lrs.ts';
import { lrsProgress } from './migrations/005LrsProgress.ts';
import { formsRound } from './migrations/006FormsRound.ts';
import { setAside } from './migrations/007SetAside.ts';
import { door } from './migrations/008Door.ts';
import { promises } from './migrations/009Promises.ts';
import { doneActs } from './migrations/010DoneActs.ts';
import { whole } from './migrations/011Whole.ts';
import { sameAs } from './migrations/012SameAs.ts';
import { playTimes } from './migrations/013PlayTimes.ts';
import { sharedPlans } from './migrations/014SharedPlans.ts';
import { keptPages } from './migrations/015KeptPages.ts';
import { personOfPage } from './migrations/016PersonOfPage.ts';
import { programme } from './migrations/017Programme.ts';
import { around } from './migrations/018Around.ts';
import { teamClock } from './migrations/019TeamClock.ts';

// Only add migrations: never edit one that may have run on somebody's data. They run in the order of their names.
export const migrations: Record<string, Migration> = {
  '001_first': first,
  '002_hosting': hosting,
  '003_after': after,
  '004_lrs': lrs,
  '005_lrs_progress': lrsProgress,
  '006_forms_round': formsRound,
  '007_set_aside': setAside,
  '008_door': door,
  '009_promises': promises,
  '010_done_acts': doneActs,
  '011_whole': whole,
  '012_same_as': sameAs,
  '013_play_times': playTimes,
  '014_shared_plans': sharedPlans,
  '015_kept_pages': keptPages,
  '016_person_of_page': personOfPage,
  '017_programme': programme,
  '018_around': around,
  '019_team_clock': teamClock,
};
