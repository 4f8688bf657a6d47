import type coach from '../../../shared/locales/nl/coach.json';
import type account from '../../../shared/locales/nl/coach/account.json';
import type answers from '../../../shared/locales/nl/coach/answers.json';
import type compliment from '../../../shared/locales/nl/coach/compliment.json';
import type copy from '../../../shared/locales/nl/coach/copy.json';
import type door from '../../../shared/locales/nl/coach/door.json';
import type forms from '../../../shared/locales/nl/coach/forms.json';
import type guide from '../../../shared/locales/nl/coach/guide.json';
import type hint from '../../../shared/locales/nl/coach/hint.json';
import type invite from '../../../shared/locales/nl/coach/invite.json';
import type lead from '../../../shared/locales/nl/coach/lead.json';
import type level from '../../../shared/locales/nl/coach/level.json';
import type light from '../../../shared/locales/nl/coach/light.json';
import type look from '../../../shared/locales/nl/coach/look.json';
import type message from '../../../shared/locales/nl/coach/message.json';
import type near from '../../../shared/locales/nl/coach/near.json';
import type needs from '../../../shared/locales/nl/coach/needs.json';
import type pages from '../../../shared/locales/nl/coach/pages.json';
import type parts from '../../../shared/locales/nl/coach/parts.json';
import type plan from '../../../shared/locales/nl/coach/plan.json';
import type play from '../../../shared/locales/nl/coach/play.json';
import type rehearsal from '../../../shared/locales/nl/coach/rehearsal.json';
import type restart from '../../../shared/locales/nl/coach/restart.json';
import type roles from '../../../shared/locales/nl/coach/roles.json';
import type seat from '../../../shared/locales/nl/coach/seat.json';
import type sessions from '../../../shared/locales/nl/coach/sessions.json';
import type share from '../../../shared/locales/nl/coach/share.json';
import type signIn from '../../../shared/locales/nl/coach/signIn.json';
import type status from '../../../shared/locales/nl/coach/status.json';
import type team from '../../../shared/locales/nl/coach/team.json';
import type teams from '../../../shared/locales/nl/coach/teams.json';
import type trouble from '../../../shared/locales/nl/coach/trouble.json';
import type undo from '../../../shared/locales/nl/coach/undo.json';
import type welcome from '../../../shared/locales/nl/coach/welcome.json';
import type wishes from '../../../shared/locales/nl/coach/wishes.json';

export type CoachTexts = typeof coach & {
  account: typeof account;
  answers: typeof answers;
  compliment: typeof compliment;
  copy: typeof copy;
  door: typeof door;
  forms: typeof forms;
  guide: typeof guide;
  hint: typeof hint;
  invite: typeof invite;
  lead: typeof lead;
  level: typeof level;
  light: typeof light;
  look: typeof look;
  message: typeof message;
  near: typeof near;
  needs: typeof needs;
  pages: typeof pages;
  parts: typeof parts;
  plan: typeof plan;
  play: typeof play;
  rehearsal: typeof rehearsal;
  restart: typeof restart;
  roles: typeof roles;
  seat: typeof seat;
  sessions: typeof sessions;
  share: typeof share;
  signIn: typeof signIn;
  status: typeof status;
  team: typeof team;
  teams: typeof teams;
  trouble: typeof trouble;
  undo: typeof undo;
  welcome: typeof welcome;
  wishes: typeof wishes;
};

/** The coach's pages. */
export const files = import.meta.glob<object>('./*/coach{,/*}.json', {
  base: '../../../shared/locales',
  eager: true,
  import: 'default',
});
