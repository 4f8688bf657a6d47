import type { Around, Invited } from '../../shared/protocol/around.ts';
import { callOf, type CallPlan } from '../../shared/protocol/call.ts';
import { publishPeopleChanged } from '../news/sessionNews.ts';
import type { Services } from '../services.ts';
import { saveCall, saveInvited } from '../storage/around.ts';
import { invitationTexts } from './texts.ts';
import type { Meeting } from './meeting.ts';

/** What a coach needs around a meeting. */
export function aroundView(meeting: Meeting): Around {
  const { call, invited, minutes, date, teams } = meeting;
  return {
    call,
    invited,
    minutes,
    date,
    teams: teams.map(({ id, name }, position) => ({ id, name, call: callOf(call, { name, position }) })),
    texts: invitationTexts(meeting),
  };
}

/** Changes the addresses of the video call, also while teams play: everybody's button leads there from now on. */
export async function changeCall(services: Services, session: string, call: CallPlan): Promise<void> {
  await saveCall(services.db, session, call);
  await publishPeopleChanged(services, session);
}

/** Changes who was invited and who came; only coaches see it. */
export async function changeInvited(services: Services, session: string, invited: Invited): Promise<void> {
  await saveInvited(services.db, session, invited);
  await publishPeopleChanged(services, session);
}
