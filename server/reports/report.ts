import type { SessionReport } from '../../shared/protocol/report.ts';
import { sessionReport } from '../../shared/report/sessionReport.ts';
import { tallyOf } from '../../shared/report/tally.ts';
import type { Language } from '../../shared/text/localised.ts';
import type { Services } from '../services.ts';
import type { SessionRow } from '../storage/schema.ts';
import { nameOf } from '../storage/sessionOptions.ts';
import { coachName } from '../storage/sessions.ts';
import { readerIn } from '../texts/words.ts';
import { withFigures } from './figuresOf.ts';
import { playedSession } from './playedSession.ts';
import { publicName } from './publicName.ts';
import { isResearchOffered } from './research.ts';

/** The report of one session: for its coach, or for a programme (`named: false`) without people, and with teams as numbers. */
export async function reportOf(
  services: Services,
  session: SessionRow,
  { language, named }: { language: Language; named: boolean },
): Promise<SessionReport> {
  const report = await wholeReport(services, session, language);
  if (named) return report;
  const { say } = readerIn(language);
  return {
    ...report,
    session: { ...report.session, name: publicName(session, { named, level: report.session.level.title }) },
    research: false, // has a row per person: for the coaches who know them
    people: [],
    teams: report.teams.map((team, index) => ({ ...team, name: say('server.report.teamNumber', { number: index + 1 }) })),
  };
}

async function wholeReport(services: Services, session: SessionRow, language: Language): Promise<SessionReport> {
  const played = await playedSession(services, session);
  const trainings = new Map(services.menu.map(({ id, title }) => [id, title[language]]));
  const tally = await withFigures(services, session.id, figures => tallyOf(played, figures));
  return sessionReport(
    played,
    tally,
    {
      made: services.clock.now(),
      research: await isResearchOffered(services, session),
      session: {
        id: session.id,
        name: nameOf(session),
        group: session.group_label,
        level: { id: session.level, title: played.level.level.title[language] },
        date: session.date ?? session.created_at,
        coach: await coachName(services.db, session.coach_id),
        minutes: session.minutes,
        rehearsal: session.rehearsal === 1,
        deleteOn: session.delete_on,
      },
    },
    trainings,
    readerIn(language),
  );
}
