import { LIMITS } from '../../../shared/protocol/limits.ts';
import { useT } from '../../i18n/index.ts';
import { TextField } from '../../ui/index.ts';
import type { Draft } from './draft.ts';
import css from './PlanPage.module.css';

/** The names of a session: its own, and that of the group. */
export function NameChoices({ draft, onChange }: { draft: Draft; onChange: (change: Partial<Draft>) => void }) {
  const t = useT();
  return (
    <section className={css.group} aria-labelledby="plan-names">
      <h2 id="plan-names">{t('coach.plan.names')}</h2>
      <div className={css.pair}>
        <TextField
          label={t('coach.plan.name')}
          help={t('coach.plan.nameHelp')}
          value={draft.name}
          onChange={name => onChange({ name })}
          max={LIMITS.sessionName}
        />
        <TextField
          label={t('coach.plan.group')}
          help={t('coach.plan.groupHelp')}
          value={draft.group}
          onChange={group => onChange({ group })}
          max={LIMITS.groupLabel}
        />
      </div>
    </section>
  );
}
