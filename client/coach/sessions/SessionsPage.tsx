import { Plus } from 'lucide-react';
import { useCallback, useState } from 'react';
import type { CoachMe, SessionSummary } from '../../../shared/protocol/http.ts';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { useT } from '../../i18n/index.ts';
import { api } from '../../net/http.ts';
import { Button, Cluster, LinkButton, Stack, toast } from '../../ui/index.ts';
import { CROPS, OfficeCrop } from '../../layout/OfficeCrop.tsx';
import { RetryNotice, CoachFrame, useRequest } from '../frame/index.ts';
import { groupBySection, SECTIONS, type Section } from './groupBySection.ts';
import { DeleteSession } from './DeleteSession.tsx';
import { PrivacyLine } from './PrivacyLine.tsx';
import { SessionCard, type SessionAct } from './SessionCard.tsx';
import css from './SessionsPage.module.css';
import { ShareSession } from './ShareSession.tsx';

const FEW = 5; // finished sessions shown before "show all"

export interface SessionsPageProps {
  me: CoachMe;
  onGo: (path: string) => void;
  onSignedOut: () => void; // the cookie has expired
}

/** All sessions of this coach: running, planned and finished. */
export function SessionsPage({ me, onGo, onSignedOut }: SessionsPageProps) {
  const t = useT();
  const { value: list, setValue: setList, failed, again } = useRequest(api.coach.sessions, onSignedOut);
  const [acting, setActing] = useState<{ act: 'share' | 'delete'; id: string } | null>(null);
  const session = acting ? list?.find(one => one.id === acting.id) : undefined;
  const put = useCallback(
    (changed: SessionSummary) => setList(now => now?.map(one => (one.id === changed.id ? changed : one)) ?? null),
    [setList],
  );

  function act(what: SessionAct, on: SessionSummary) {
    if (what === 'copy') onGo(`/coach/nieuw?van=${on.id}`);
    else if (what === 'around') onGo(`/coach/${on.id}/rondom`);
    else if (what === 'edit') onGo(`/coach/wijzig/${on.id}`);
    else if (what === 'report') onGo(`/coach/${on.id}/verslag`);
    else if (what === 'time') onGo(`/coach/${on.id}/tijd`);
    else if (what === 'plans') onGo(`/coach/${on.id}/plannen`);
    else if (what === 'answers') onGo(`/coach/${on.id}/antwoorden`);
    else setActing({ act: what, id: on.id });
  }

  const parts = list && groupBySection(list);
  return (
    <CoachFrame page="sessions">
      <Cluster as="header" gap={16} align="end">
        <div className={css.words}>
          <p className="meta">{t('coach.sessions.hello', { name: me.name })}</p>
          <PageTitle>{t('coach.sessions.title')}</PageTitle>
        </div>
        <Button variant="primary" size="l" icon={Plus} onPress={() => onGo('/coach/nieuw')}>
          {t('coach.sessions.new')}
        </Button>
      </Cluster>
      <PrivacyLine onSignedOut={onSignedOut} />
      {failed && <RetryNotice say={t('coach.sessions.failed')} onAgain={again} />}
      {list?.length === 0 && <Nothing />}
      {parts && SECTIONS.map(section => <Part key={section} section={section} list={parts[section]} onAct={act} />)}
      {session && acting?.act === 'share' && (
        <ShareSession session={session} me={me} onChanged={put} onClose={() => setActing(null)} onSignedOut={onSignedOut} />
      )}
      {session && acting?.act === 'delete' && (
        <DeleteSession
          session={session}
          onClose={() => setActing(null)}
          onDeleted={() => {
            setList(now => now?.filter(one => one.id !== session.id) ?? null);
            toast(t('coach.sessions.deleted', { name: session.name }), 'done');
            setActing(null);
          }}
        />
      )}
    </CoachFrame>
  );
}

interface PartProps {
  section: Section;
  list: SessionSummary[];
  onAct: (what: SessionAct, on: SessionSummary) => void;
}
/** One section of the list; older finished sessions are collapsed. */
function Part({ section, list, onAct }: PartProps) {
  const t = useT();
  const [all, setAll] = useState(false);
  if (list.length === 0) return null;
  const folded = section === 'finished' && !all && list.length > FEW;
  return (
    <Stack as="section" gap={12} align="start" className={css.part} aria-labelledby={`sessions-${section}`}>
      <h2 id={`sessions-${section}`}>
        {t(`coach.sessions.section.${section}`)} <span className={css.count}>{list.length}</span>
      </h2>
      <Stack as="ul" gap={12} className={css.list}>
        {(folded ? list.slice(0, FEW) : list).map(session => (
          <SessionCard key={session.id} session={session} onAct={what => onAct(what, session)} />
        ))}
      </Stack>
      {folded && (
        <Button variant="quiet" onPress={() => setAll(true)}>
          {t('coach.sessions.showAll', { count: list.length })}
        </Button>
      )}
    </Stack>
  );
}

/** The empty state: how to start, and the guide. */
function Nothing() {
  const t = useT();
  return (
    <div className={css.none}>
      <OfficeCrop box={CROPS.coffee} />
      <div>
        <h2>{t('coach.sessions.none')}</h2>
        <p>{t('coach.sessions.noneSay')}</p>
        <p>{t('coach.sessions.noneGuide')}</p>
        <Cluster gap={10} className={css.firstActs}>
          <LinkButton href="/coach/nieuw?oefenen">{t('coach.sessions.rehearse')}</LinkButton>
          <LinkButton href="/coach/gids">{t('coach.sessions.readGuide')}</LinkButton>
        </Cluster>
      </div>
    </div>
  );
}
