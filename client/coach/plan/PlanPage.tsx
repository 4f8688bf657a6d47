import { Check, ChevronDown, ChevronUp } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { LevelPage, SessionSummary } from '../../../shared/protocol/http.ts';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { useT } from '../../i18n/index.ts';
import { api, reasonOf } from '../../net/http.ts';
import { useClient } from '../../store/store.ts';
import { Button, Feedback, LinkButton, Stack } from '../../ui/index.ts';
import { CoachFrame } from '../frame/index.ts';
import { bodyOf, changeOf, changeOfRunning, draftLike, draftOf, missing, newDraft, noGame, type Draft } from './draft.ts';
import { FirstChoices } from './FirstChoices.tsx';
import { NameChoices } from './NameChoices.tsx';
import { MoreChoices } from './MoreChoices.tsx';
import { PlanAdvice } from './PlanAdvice.tsx';
import css from './PlanPage.module.css';
import { PlanSummary } from './PlanSummary.tsx';
import { useEstimate } from './useEstimate.ts';

export interface PlanPageProps {
  levels: LevelPage[];
  session: SessionSummary | null; // null: a new one
  like?: SessionSummary | null; // whose choices a new one begins with
  rehearsal?: boolean; // starts as a rehearsal
  level?: string; // starts with this level
  onDone: (session: SessionSummary) => void;
  onSignedOut: () => void;
}

/** Plans or changes a session: what and when; everything else has a good default and is collapsed. */
export function PlanPage({ levels, session, like = null, rehearsal = false, level, onDone, onSignedOut }: PlanPageProps) {
  const t = useT();
  const mine = useClient(state => state.settings.language);
  const [draft, setDraft] = useState<Draft>(() =>
    session
      ? draftOf(session)
      : like
        ? draftLike(like, levels)
        : { ...newDraft(mine, rehearsal), level: level ?? (levels.length === 1 ? levels[0]!.id : null) },
  );
  const [more, setMore] = useState(session !== null || like !== null);
  const [failed, setFailed] = useState<'failed' | 'notNow' | 'level' | 'day' | null>(null);
  const [busy, setBusy] = useState(false);
  const moreId = useId();
  const form = useRef<HTMLFormElement>(null);
  const chosen = levels.find(one => one.id === draft.level) ?? null;
  const estimate = useEstimate(draft);
  const begun = session !== null && session.state !== 'planned';
  const change = (part: Partial<Draft>) => setDraft(now => ({ ...now, ...part }));

  async function save() {
    if (busy) return;
    const lacks = begun ? null : missing(draft);
    setFailed(lacks);
    if (lacks || !draft.level) {
      form.current?.querySelector<HTMLElement>(`[data-part='${lacks}'] input`)?.focus();
      return;
    }
    setBusy(true);
    try {
      const done = session
        ? await api.coach.changeSession(session.id, begun ? changeOfRunning(draft) : changeOf(draft))
        : await api.coach.newSession(bodyOf(draft, draft.level));
      onDone(done);
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === 'signedOut') return onSignedOut();
      setFailed(reason === 'notNow' ? 'notNow' : 'failed');
      setBusy(false);
    }
  }

  const title = session
    ? t('coach.plan.editTitle', { name: session.name })
    : t(like ? 'coach.plan.copyTitle' : 'coach.plan.title');
  const say = session ? '' : like ? t('coach.plan.copySay', { name: like.name }) : t('coach.plan.say');
  return (
    <CoachFrame page={null}>
      <form
        ref={form}
        className={css.page}
        noValidate
        onSubmit={event => {
          event.preventDefault();
          void save();
        }}
      >
        <Stack gap={24}>
          <div>
            <PageTitle>{title}</PageTitle>
            <p className={css.lead}>{begun ? t('coach.plan.begun') : say}</p>
          </div>
          {levels.length === 0 && <Feedback kind="info">{t('coach.plan.noLevels')}</Feedback>}
          <NameChoices draft={draft} onChange={change} />
          {!begun && <FirstChoices draft={draft} levels={levels} isNew={session === null} onChange={change} lacks={failed} />}
          {!begun && chosen && estimate && !noGame(draft) && (
            <PlanAdvice draft={draft} level={chosen} estimate={estimate} onChange={change} />
          )}
          <Button
            variant="secondary"
            icon={more ? ChevronUp : ChevronDown}
            expanded={more}
            controls={moreId}
            className={css.more}
            onPress={() => setMore(!more)}
          >
            {t('coach.plan.moreChoices')}
          </Button>
          <Stack gap={24} id={moreId} hidden={!more} className={css.folded}>
            {more && (
              <MoreChoices draft={draft} level={chosen} estimate={estimate} begun={begun} onChange={change} onDraft={setDraft} />
            )}
          </Stack>
        </Stack>
        <aside className={css.side} aria-label={t('coach.plan.summary')}>
          <PlanSummary draft={draft} level={chosen} estimate={estimate} />
          {(failed === 'failed' || failed === 'notNow') && (
            <div role="alert">
              <Feedback kind="notYet">{t(`coach.plan.${failed}`)}</Feedback>
            </div>
          )}
          <Button type="submit" variant="primary" size="l" wide icon={Check} disabled={busy || levels.length === 0}>
            {session ? t('coach.plan.save') : t('coach.plan.create')}
          </Button>
          <LinkButton href="/coach" variant="quiet">
            {t('coach.teams.cancel')}
          </LinkButton>
        </aside>
      </form>
    </CoachFrame>
  );
}
