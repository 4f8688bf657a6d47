import { BookOpenCheck, ChartColumn, Clock, Copy, Mails, NotebookPen, Pencil, Share2 } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useLocation } from 'wouter';
import type { CoachView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { api } from '../../net/http.ts';
import { useRequest } from '../frame/index.ts';
import { ActionMenu, type Action } from '../menus/index.ts';
import { ShareSession } from '../sessions/index.ts';

/** All that belongs to the session as a whole, from within it: change, invite, share, report. Nothing for a guest. */
export function SessionMenu({ view }: { view: CoachView }) {
  const t = useT();
  const [, go] = useLocation();
  const [sharing, setSharing] = useState(false);
  const { id, name, formsOnly } = view.session;
  if (view.me.as === 'observer') return null;
  const begun = view.teams.some(team => team.phase !== null);
  const pages: Record<string, string> = {
    around: `/coach/${id}/rondom`,
    edit: `/coach/wijzig/${id}`,
    copy: `/coach/nieuw?van=${id}`,
    answers: `/coach/${id}/antwoorden`,
    report: `/coach/${id}/verslag`,
    time: `/coach/${id}/tijd`,
    plans: `/coach/${id}/plannen`,
  };
  const groups: Action[][] = [
    [
      { id: 'around', icon: Mails, label: t('coach.sessions.act.around') },
      { id: 'share', icon: Share2, label: t('coach.sessions.act.share') },
    ],
    [
      { id: 'edit', icon: Pencil, label: t('coach.sessions.act.edit') },
      { id: 'copy', icon: Copy, label: t('coach.sessions.act.copy') },
    ],
    [
      { id: 'answers', icon: BookOpenCheck, label: t('coach.sessions.act.answers') },
      ...(begun || formsOnly
        ? [
            { id: 'report', icon: ChartColumn, label: t('coach.sessions.act.report') },
            { id: 'time', icon: Clock, label: t('coach.sessions.act.time') },
            { id: 'plans', icon: NotebookPen, label: t('coach.sessions.act.plans') },
          ]
        : []),
    ],
  ];
  return (
    <>
      <ActionMenu
        label={t('coach.sessions.moreLabel', { name })}
        word={t('coach.sessions.menu')}
        groups={groups}
        onAction={act => (act === 'share' ? setSharing(true) : go(pages[act] ?? '/coach'))}
      />
      {sharing && <Share id={id} onClose={() => setSharing(false)} />}
    </>
  );
}

/** The dialog of the list of sessions, with what it needs to know. */
function Share({ id, onClose }: { id: string; onClose: () => void }) {
  const ask = useCallback(async () => {
    const [me, sessions] = await Promise.all([api.coach.me(), api.coach.sessions()]);
    return { me, session: sessions.find(one => one.id === id) ?? null };
  }, [id]);
  const { value, setValue } = useRequest(ask, onClose);
  if (!value?.session) return null;
  return (
    <ShareSession
      session={value.session}
      me={value.me}
      onChanged={session => setValue({ ...value, session })}
      onClose={onClose}
      onSignedOut={onClose}
    />
  );
}
