import { aDetail } from '../../../../shared/protocol/coachDetail.fixtures.ts';
import type { CoachDetail } from '../../../../shared/protocol/coachDetail.ts';
import type { CoachTeamView } from '../../../../shared/protocol/coachView.ts';
import { type CoachMemory, type Tab, TABS } from '../../../coach/frame/index.ts';
import { TeamPageContent } from '../../../coach/team/TeamPageContent.tsx';
import { asGuest, atDesk } from '../../scenes/Desk.tsx';
import { NEAR } from '../../scenes/near.ts';
import { eik, linde, session, talking } from '../../scenes/session.ts';
import { nothing, press, type Specimen, type Specimens } from '../../specimen.ts';

interface Of {
  team?: CoachTeamView;
  detail?: CoachDetail | null;
  watching?: string;
  guest?: boolean;
}

/** The page of one team with one of its tabs open. */
function desk(tab: Tab, { team = linde(), detail = NEAR, watching, guest = false }: Of = {}, rest?: Partial<Specimen>) {
  const teams = [team, eik()];
  const view = guest ? asGuest(session(teams)) : session(teams);
  const memory: CoachMemory = {
    team: team.id,
    tab,
    answers: false,
    watching: watching ?? null,
    snoozes: {},
    density: null,
    chatRead: {},
  };
  return atDesk(
    view,
    <TeamPageContent
      view={view}
      team={team}
      teams={teams}
      since={0}
      memory={memory}
      onMemory={nothing}
      onShow={nothing}
      detail={detail}
    />,
    rest,
  );
}
const quiet = aDetail('linde');
/** More than fits: it scrolls. */
const much = { ...NEAR, chat: manyTimes(NEAR.chat), log: manyTimes(NEAR.log) };
function manyTimes<T extends { id: number }>(lines: readonly T[]): T[] {
  return Array.from({ length: 5 }, (_, round) => lines.map(line => ({ ...line, id: round * 100 + line.id }))).flat();
}

export const frame = 960;
export const specimens: Specimens = {
  ...Object.fromEntries(TABS.map(tab => [tab, desk(tab)])),
  'tasks as a table': desk('tasks', {}, { after: press('[role="tabpanel"] > div:nth-of-type(1) > button') }),
  'tasks of a team that is done': desk('tasks', { team: talking(2) }),
  'people, for a guest': desk('people', { guest: true }),
  'people, closed': desk('people', { team: linde({ phase: 'closed' }) }),
  'chat, much said': desk('chat', { detail: much }),
  'chat, nothing said': desk('chat', { detail: quiet }),
  'chat, a line away?': desk('chat', {}, { after: press('ol button') }),
  'log, much happened': desk('log', { detail: much }),
  'log, nothing happened': desk('log', { detail: quiet }),
  'log, of coaches only': desk('log', {}, { after: press('fieldset button:nth-of-type(2)') }),
  'board, nothing on it': desk('board', { detail: quiet }),
  'board, not here yet': desk('board', { detail: null }),
  'for a guest': desk('tasks', { guest: true }),
  'menu of the team': desk('tasks', {}, { after: press('section > div > div > button[aria-haspopup]') }),
  'menu of a person': desk('people', {}, { after: press('td [aria-haspopup]') }),
  'with whom?': desk('people', {}, { after: press('td [aria-haspopup]', '[role="menuitem"][data-key^="giveRoles"]') }),
};
