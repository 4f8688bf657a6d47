import { Bot, CalendarDays, DoorOpen, ExternalLink, Users } from 'lucide-react';
import { useState } from 'react';
import type { LevelPage } from '../../../shared/protocol/http.ts';
import { useT } from '../../i18n/index.ts';
import { useClient } from '../../store/store.ts';
import { LinkButton, RadioCards, TextField } from '../../ui/index.ts';
import { dayAndTime, noGame, type Draft } from './draft.ts';
import { FormChoice } from './FormChoice.tsx';
import css from './PlanPage.module.css';

export interface FirstChoicesProps {
  draft: Draft;
  levels: LevelPage[];
  isNew: boolean;
  onChange: (change: Partial<Draft>) => void;
  lacks: string | null; // what was missing on the last attempt to save
}

/** The choices that every session needs: for whom, which level, when. */
export function FirstChoices({ draft, levels, isNew, onChange, lacks }: FirstChoicesProps) {
  const t = useT();
  const mine = useClient(state => state.settings.language);
  const chosen = levels.find(one => one.id === draft.level);
  const [today] = useState(() => dayAndTime(Date.now()).day);
  return (
    <>
      {isNew && (
        <RadioCards
          legend={t('coach.plan.for')}
          value={draft.rehearsal ? 'bots' : 'group'}
          onChange={id => onChange({ rehearsal: id === 'bots' })}
          columns={2}
          options={[
            { id: 'group', label: t('coach.plan.forGroup'), help: t('coach.plan.forGroupSay'), icon: Users },
            { id: 'bots', label: t('coach.plan.forBots'), help: t('coach.plan.forBotsSay'), icon: Bot },
          ]}
        />
      )}
      {isNew && levels.length > 0 && (
        <div data-part="level">
          <RadioCards
            legend={t('coach.plan.level')}
            value={draft.level}
            onChange={level => onChange({ level, skip: [], form: 'full' })}
            options={levels.map(one => ({
              id: one.id,
              label: one.title[mine],
              help: t('coach.plan.levelMinutes', {
                from: one.estimates[draft.teamSize].from,
                to: one.estimates[draft.teamSize].to,
              }),
            }))}
          />
          {lacks === 'level' && <p role="alert">{t('coach.plan.levelFirst')}</p>}
          {draft.level && (
            <LinkButton
              href={`/coach/verhaal/${draft.level}`}
              variant="quiet"
              size="s"
              iconAfter={ExternalLink}
              className={css.about}
              newTab
            >
              {t('coach.plan.aboutLevel')}
            </LinkButton>
          )}
        </div>
      )}
      {chosen?.short && !noGame(draft) && <FormChoice draft={draft} level={chosen} short={chosen.short} onChange={onChange} />}
      {!draft.rehearsal && (
        <div>
          <RadioCards
            legend={t('coach.plan.when')}
            value={draft.later ? 'later' : 'now'}
            onChange={id => onChange({ later: id === 'later' })}
            columns={2}
            options={[
              { id: 'now', label: t('coach.plan.now'), help: t('coach.plan.nowSay'), icon: DoorOpen },
              { id: 'later', label: t('coach.plan.later'), help: t('coach.plan.laterSay'), icon: CalendarDays },
            ]}
          />
          {draft.later && (
            <div className={`${css.pair} ${css.under}`} data-part="day">
              <TextField
                label={t('coach.plan.day')}
                type="date"
                min={isNew ? today : undefined}
                value={draft.day}
                onChange={day => onChange({ day })}
                error={lacks === 'day' && !draft.day ? t('coach.plan.dayFirst') : null}
              />
              <TextField label={t('coach.plan.clock')} type="time" value={draft.time} onChange={time => onChange({ time })} />
            </div>
          )}
        </div>
      )}
    </>
  );
}
