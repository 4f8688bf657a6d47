import { CalendarPlus, FileText } from 'lucide-react';
import { useCallback, useState } from 'react';
import type { Estimates, LevelPage as Page, PlayedBySize } from '../../../shared/protocol/http.ts';
import { formatList } from '../../layout/formatList.ts';
import { Loading } from '../../layout/Loading.tsx';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { useT } from '../../i18n/index.ts';
import { api } from '../../net/http.ts';
import { useClient } from '../../store/store.ts';
import { Cluster, LinkButton, Panel } from '../../ui/index.ts';
import { CROPS, OfficeCrop } from '../../layout/OfficeCrop.tsx';
import { RetryNotice, CoachFrame, useRequest } from '../frame/index.ts';
import { PuzzleGraph } from '../../features/graph/index.ts';
import { PlayedSay } from './PlayedSay.tsx';
import css from './LevelPage.module.css';

const SIZES = ['5', '4', '3'] as const;

/** A level, for a coach who chooses one: what it is about, what players learn, how long it takes, and a link to the answers. */
export function LevelPage({ id, onSignedOut }: { id: string; onSignedOut: () => void }) {
  const t = useT();
  const mine = useClient(state => state.settings.language);
  const ask = useCallback(() => api.coach.level(id), [id]);
  const { value: level, failed, again } = useRequest<Page>(ask, onSignedOut);
  if (failed)
    return (
      <CoachFrame page={null}>
        <RetryNotice say={t('coach.level.failed')} onAgain={again} />
      </CoachFrame>
    );
  if (!level) return <Loading />;
  return (
    <CoachFrame page={null}>
      <header className={css.hero}>
        <div>
          <p className="meta">{t('coach.level.story')}</p>
          <PageTitle>{level.title[mine]}</PageTitle>
          <p className={css.say}>{level.about[mine]}</p>
          <Cluster as="p" gap={12} className={css.acts}>
            <LinkButton href={`/coach/nieuw?verhaal=${level.id}`} variant="primary" icon={CalendarPlus}>
              {t('coach.level.plan')}
            </LinkButton>
            <LinkButton href={`/coach/verhaal/${level.id}/antwoorden`} icon={FileText}>
              {t('coach.answers.title')}
            </LinkButton>
          </Cluster>
        </div>
        <OfficeCrop box={CROPS.table} className={css.picture} />
      </header>
      <Panel title={t('coach.level.time')}>
        <p>{t('coach.level.timeSay')}</p>
        <Times estimates={level.estimates} played={level.played} />
        {level.short && (
          <>
            <p className={css.form}>
              {t('coach.level.short', {
                count: level.short.off.length,
                list: formatList(level.puzzles.filter(one => level.short!.off.includes(one.id)).map(one => one.title[mine])),
              })}
            </p>
            <Times estimates={level.short.estimates} />
          </>
        )}
      </Panel>
      <Puzzles level={level} />
      <Panel title={t('coach.level.competences')}>
        <p className="meta">{t('coach.level.competencesSay')}</p>
        <ul className={css.competences}>
          {level.competences.map(competence => (
            <li key={competence.id}>
              <b className="num">{competence.id}</b>
              <span>
                {competence.name[mine]}
                <span className="meta">
                  {level.puzzles
                    .filter(puzzle => puzzle.competences.includes(competence.id))
                    .map(puzzle => puzzle.short[mine])
                    .join(', ')}
                </span>
              </span>
            </li>
          ))}
        </ul>
      </Panel>
    </CoachFrame>
  );
}

/** How long most teams of each size take. */
function Times({ estimates, played }: { estimates: Estimates; played?: PlayedBySize }) {
  const t = useT();
  return (
    <Cluster as="ul" gap={12} className={css.times}>
      {SIZES.map(size => (
        <li key={size}>
          <span>{t('coach.answers.people', { count: Number(size) })}</span>
          <b>{t('coach.level.range', { from: estimates[size].from, to: estimates[size].to })}</b>
          <span className="meta">{t('coach.level.paces', { quick: estimates[size].quick, calm: estimates[size].calm })}</span>
          <PlayedSay played={played?.[size] ?? null} />
        </li>
      ))}
    </Cluster>
  );
}

/** The puzzle graph; choosing a puzzle shows more about it. */
function Puzzles({ level }: { level: Page }) {
  const t = useT();
  const mine = useClient(state => state.settings.language);
  const [chosen, setChosen] = useState<string | null>(null);
  const puzzle = level.puzzles.find(one => one.id === chosen);
  const nameOf = new Map(level.competences.map(one => [one.id, one.name[mine]]));
  return (
    <Panel title={t('coach.level.puzzles', { count: level.puzzles.length })}>
      <p className="meta">{t('coach.level.puzzlesSay')}</p>
      <PuzzleGraph
        puzzles={level.puzzles.map(({ id, short, title, needs }) => ({ id, needs, short: short[mine], title: title[mine] }))}
        chosen={chosen}
        onChoose={id => setChosen(id === chosen ? null : id)}
      />
      <div aria-live="polite" className={css.chosen}>
        {puzzle && (
          <>
            <h3>{puzzle.title[mine]}</h3>
            <p>
              {t('coach.answers.minutes', { count: puzzle.minutes })}
              {puzzle.optional && `. ${t('coach.level.optional')}`}
            </p>
            {puzzle.played && (
              <p className="meta">{t('coach.level.taskPlayed', { ...puzzle.played, count: puzzle.played.teams })}</p>
            )}
            <p className="meta">{puzzle.competences.map(id => `${id} ${nameOf.get(id) ?? ''}`.trim()).join(' · ')}</p>
          </>
        )}
      </div>
    </Panel>
  );
}
