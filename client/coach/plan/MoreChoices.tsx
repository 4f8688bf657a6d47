import type { LevelEstimate, LevelPage } from '../../../shared/protocol/http.ts';
import { LANGUAGE_CODES } from '../../../shared/text/languages.ts';
import type { Language } from '../../../shared/text/localised.ts';
import { useT } from '../../i18n/index.ts';
import { RadioCards, SelectField, Stack, Toggle } from '../../ui/index.ts';
import { languageName } from '../frame/index.ts';
import { KEEP_DAYS, noGame, withTeamSize, type Draft } from './draft.ts';
import { MeasureChoices } from './MeasureChoices.tsx';
import css from './PlanPage.module.css';
import { PuzzleChoices } from './PuzzleChoices.tsx';
import { TimeChoice } from './TimeChoice.tsx';

export interface MoreChoicesProps {
  draft: Draft;
  level: LevelPage | null;
  estimate: LevelEstimate | null;
  begun: boolean; // then only the retention period can change
  onChange: (change: Partial<Draft>) => void;
  onDraft: (draft: Draft) => void;
}

/** The choices that have a good default: people, time, help, puzzles, privacy. */
export function MoreChoices({ draft, level, estimate, begun, onChange, onDraft }: MoreChoicesProps) {
  const t = useT();
  const days = [...new Set([...KEEP_DAYS, draft.retentionDays])].sort((a, b) => a - b);
  return (
    <>
      {!begun && (
        <>
          {!noGame(draft) && (
            <>
              <section className={css.group} aria-labelledby="plan-time">
                <h2 id="plan-time">{t('coach.plan.timeTitle')}</h2>
                <TimeChoice draft={draft} estimate={estimate} onChange={onChange} />
                <RadioCards
                  legend={t('coach.plan.teamSize')}
                  value={String(draft.teamSize)}
                  onChange={id => onDraft(withTeamSize(draft, id === '4' ? 4 : 5))}
                  columns={2}
                  options={[
                    { id: '5', label: t('coach.plan.five'), help: t('coach.plan.fiveSay') },
                    { id: '4', label: t('coach.plan.four'), help: t('coach.plan.fourSay') },
                  ]}
                />
                <RadioCards
                  legend={t('coach.plan.pace')}
                  value={draft.pace}
                  onChange={id => onChange({ pace: id === 'generous' ? 'generous' : 'normal' })}
                  columns={2}
                  options={[
                    { id: 'normal', label: t('coach.plan.paceNormal'), help: t('coach.plan.paceNormalSay') },
                    { id: 'generous', label: t('coach.plan.paceGenerous'), help: t('coach.plan.paceGenerousSay') },
                  ]}
                />
              </section>
              {level && level.optional.length > 0 && (
                <PuzzleChoices draft={draft} level={level} estimate={estimate} onChange={onChange} />
              )}
              <section className={css.group} aria-labelledby="plan-game">
                <h2 id="plan-game">{t('coach.plan.game')}</h2>
                <Stack gap={4}>
                  <Toggle
                    label={t('coach.plan.autoHints')}
                    help={t('coach.plan.autoHintsSay')}
                    checked={draft.autoHints}
                    onChange={autoHints => onChange({ autoHints })}
                  />
                  {draft.clock && (
                    <Toggle
                      label={t('coach.plan.teamClock')}
                      help={t('coach.plan.teamClockSay')}
                      checked={draft.teamClock}
                      onChange={teamClock => onChange({ teamClock })}
                    />
                  )}
                  <Toggle
                    label={t('coach.plan.holdReveal')}
                    help={t('coach.plan.holdRevealSay')}
                    checked={draft.holdReveal}
                    onChange={holdReveal => onChange({ holdReveal })}
                  />
                </Stack>
              </section>
            </>
          )}
          {!draft.rehearsal && <MeasureChoices draft={draft} onDraft={onDraft} />}
          <section className={css.group} aria-labelledby="plan-language">
            <h2 id="plan-language">{t('coach.plan.languageTitle')}</h2>
            <div>
              <RadioCards
                legend={t('coach.plan.language')}
                value={draft.language}
                onChange={id => onChange({ language: id as Language })}
                columns={2}
                options={LANGUAGE_CODES.map(id => ({ id, label: languageName(id) }))}
              />
              <p className="meta">{t('coach.plan.languageHelp')}</p>
            </div>
          </section>
        </>
      )}
      <section className={css.group} aria-labelledby="plan-keep">
        <h2 id="plan-keep">{t('coach.plan.privacy')}</h2>
        <SelectField
          label={t('coach.plan.keep')}
          help={t('coach.plan.keepHelp')}
          value={String(draft.retentionDays)}
          onChange={value => onChange({ retentionDays: Number(value) })}
          options={days.map(count => ({ id: String(count), label: t('coach.plan.days', { count }) }))}
        />
      </section>
    </>
  );
}
