import type { CertificateView, OwnPage } from '../../shared/protocol/plan.ts';
import type { Language } from '../../shared/text/localised.ts';
import { sessionLevel } from '../levels/sessionLevel.ts';
import type { Services } from '../services.ts';
import { contactsOf, findPlan, readPlan } from '../storage/plans.ts';
import { coachName } from '../storage/sessions.ts';
import { keptUntil } from '../storage/keptUntil.ts';
import { certificateOf, type CertificateFacts } from './certificate.ts';
import { minutesSpent } from './minutesSpent.ts';
import { menuFor, skillNamesOf, workFor } from './menu.ts';
import { noteFor } from './noteFor.ts';
import { ownGame, type PlayedOwn } from './ownGame.ts';
import type { OwnSeat } from './ownSeat.ts';
import { statementsPage } from './statementsPage.ts';

/** The whole personal page. */
export async function ownPage(services: Services, own: OwnSeat): Promise<OwnPage> {
  const { seat, session } = own;
  const language = seat.language as Language;
  const level = await sessionLevel(services, session);
  const row = await findPlan(services.db, own.page);
  const played = await ownGame(services, own);
  const cards = seat.team_id === null || !own.first || !row?.contact ? [] : await contactsOf(services.db, seat.team_id);
  const skills = played?.own.skills ?? [];
  const date = dateOf(own, played);
  const until = keptUntil(date, services.clock.now());
  const wanted = new Set(skills.filter(skill => skill.tap === 'learn').map(skill => skill.id));
  return {
    name: seat.name,
    language,
    session: {
      date,
      level: level.level.title[language],
      coach: await coachName(services.db, session.coach_id),
      team: played?.team.name ?? null,
      deleteOn: session.delete_on,
      phase: played?.state.phase ?? null,
    },
    erased: seat.erased_at !== null,
    kept: false,
    keep: until > session.delete_on ? { until, on: (row?.keep_at ?? null) !== null } : null,
    begunHere: !own.first,
    takenOver: own.takenOver,
    did: played?.own.did ?? [],
    skills: skills.map(({ id, name, tap }) => ({ id, name, tap })),
    ownSentence: played?.own.sentence || null,
    feedback: played?.own.feedback ?? [],
    work: played && workFor(services.menu, played.own, language),
    plan: readPlan(row),
    shared: (row?.shared_at ?? null) !== null,
    coachNote: (await noteFor(services.db, own, row))?.text ?? null,
    menu: menuFor(services.menu, skillNamesOf(level, language), wanted, language),
    certificate: await certificateFor(services, own, played, readPlan(row).name || seat.name),
    contacts: {
      mine: own.first ? (row?.contact ?? null) : null,
      others: cards.filter(card => card.seat !== seat.id).map(({ name, text }) => ({ name, text })),
    },
    statements: await statementsPage(services, own),
  };
}

/** The day of the game, or else the planned date of the session. */
export const dateOf = ({ session }: OwnSeat, played: PlayedOwn | null): number =>
  played?.team.started_at ?? session.date ?? session.created_at;

/** Participation starts with the game: without a game there is nothing to certify. */
export async function certificateFor(
  services: Services,
  own: OwnSeat,
  played: PlayedOwn | null,
  name: string,
): Promise<CertificateView | null> {
  const facts = await certificateFacts(services, own, played);
  return facts && certificateOf({ ...facts, name }, own.seat.language as Language, services.config.timeZone);
}

/** What a certificate says besides the name; null: there is nothing to certify. */
export async function certificateFacts(
  services: Services,
  own: OwnSeat,
  played: PlayedOwn | null,
): Promise<Omit<CertificateFacts, 'name'> | null> {
  if (!played || own.seat.erased_at !== null) return null;
  return {
    level: (await sessionLevel(services, own.session)).level.title[own.seat.language as Language],
    date: dateOf(own, played),
    minutes: minutesSpent(played.moments) ?? own.session.minutes,
    coach: await coachName(services.db, own.session.coach_id),
    practised: played.own.skills.map(({ name: skill, area }) => ({ skill, area })),
  };
}
