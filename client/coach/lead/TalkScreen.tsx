import type { CoachTeamView, CoachView } from '../../../shared/protocol/coachView.ts';
import type { CountList, TalkResult, TalkView } from '../../../shared/protocol/talkView.ts';
import { ScreenReplay } from '../../features/debrief/index.ts';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { useT } from '../../i18n/index.ts';
import { classes } from '../../ui/index.ts';
import { teamTitle } from '../frame/index.ts';
import { readyOf, readyRows } from './ready/readyRows.ts';
import { Moments } from './result/Moments.tsx';
import { ResultBars } from './result/ResultBars.tsx';
import { ScreenStep } from './ScreenStep.tsx';
import css from './TalkScreen.module.css';

export interface TalkScreenProps {
  view: CoachView;
  talk: TalkView;
  debrief: NonNullable<CoachTeamView['debrief']>;
  clock: string | null; // what is left of the coach's timer
}

const LISTS = 2; // more lists do not fit in letters that a room can read
const ROWS = 8;
const SHORT = 80; // characters of all questions together, in letters as large as can be
const LONG = 150;

/** The talk for a whole room: what the step is about, and what came out of it for the teams that the coach chose. Never a person's name. */
export function TalkScreen({ view, talk, debrief, clock }: TalkScreenProps) {
  const t = useT();
  const { step, phases, intro, prompts } = debrief;
  const phase = phases[step];
  if (!phase) return null;
  const one = talk.teams.find(({ team }) => team === talk.about);
  const about = view.teams.find(({ id }) => id === one?.team);
  const replays = view.teams.filter(({ debrief: one }) => one !== null && one.replay !== null);
  const replayed = replays.find(({ id }) => id === talk.about) ?? replays[0];
  const seq = replayed?.debrief?.replay ?? null;
  const result = one ?? talk.all;
  const lists = result.lists.filter(({ counts, total }) => total > 0 && counts && counts.length > 0).slice(0, LISTS);
  const { done, here } = readyOf(readyRows(view.teams, view.people, step));
  const asked = prompts.length > 0 || !intro ? prompts : [intro];
  const letters = asked.join(' ').length;
  const whose = replayed ?? about;
  const shows = replayed !== undefined || lists.length > 0 || result.moments.length > 0;
  return (
    <>
      <header className={css.head}>
        <PageTitle>{phase.title}</PageTitle>
        {whose && view.teams.length > 1 && <p className={css.whose}>{teamTitle(whose.name)}</p>}
        {clock && (
          <p className={css.clock} role="timer">
            {clock}
          </p>
        )}
      </header>
      {shows && phase.id !== 'whatIf' ? (
        <div className={classes(css.two, replayed && css.looks)}>
          <ul className={classes(css.questions, letters <= SHORT && css.short, letters > LONG && css.long)}>
            {asked.map(prompt => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
          <div className={css.result}>
            {replayed && seq !== null ? (
              <ScreenReplay team={replayed.id} seq={seq} />
            ) : (
              <Results result={result} lists={lists} team={about ? teamTitle(about.name) : t('coach.lead.result.all')} />
            )}
          </div>
        </div>
      ) : (
        <ScreenStep id={phase.id} intro={intro} prompts={prompts} />
      )}
      <p className={css.foot}>
        {phase.id === 'whatIf' && lists[0] && <span>{choices(lists[0])}</span>}
        {here > 0 && <span>{t('coach.lead.ready.count', { done, count: here })}</span>}
      </p>
    </>
  );

  function choices({ id, counts }: CountList): string {
    return `${t(`coach.lead.list.${id}`)}: ${(counts ?? []).map(({ label, count }) => `${label} ${count}`).join(' · ')}`;
  }
}

function Results({ result, lists, team }: { result: TalkResult; lists: readonly CountList[]; team: string }) {
  const t = useT();
  if (result.moments.length > 0) return <Moments moments={result.moments} team={team} />;
  return lists.map(({ id, counts, counted }) => (
    <section key={id}>
      <h2>
        {t(`coach.lead.list.${id}`)} {id === 'feelings' && <span>{t('coach.lead.result.answers', { count: counted })}</span>}
      </h2>
      <ResultBars large counts={(counts ?? []).slice(0, lists.length > 1 ? ROWS / 2 : ROWS)} label={t(`coach.lead.list.${id}`)} />
    </section>
  ));
}
