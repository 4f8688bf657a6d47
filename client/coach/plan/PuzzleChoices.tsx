import { Hourglass } from 'lucide-react';
import type { LevelEstimate, LevelPage } from '../../../shared/protocol/http.ts';
import { useT } from '../../i18n/index.ts';
import { useClient } from '../../store/store.ts';
import { Stack, Toggle } from '../../ui/index.ts';
import { formatList } from '../../layout/formatList.ts';
import type { Draft } from './draft.ts';
import css from './PlanPage.module.css';

export interface PuzzleChoicesProps {
  draft: Draft;
  level: LevelPage;
  estimate: LevelEstimate | null;
  onChange: (change: Partial<Draft>) => void;
}

/** Which puzzles to skip, the effect on the time, and who would then wait for the others. */
export function PuzzleChoices({ draft, level, estimate, onChange }: PuzzleChoicesProps) {
  const t = useT();
  const mine = useClient(state => state.settings.language);
  const choices = level.optional.filter(({ id }) => draft.form === 'full' || !level.short?.off.includes(id));
  const savesSay = (id: string): string | undefined => {
    const saves = estimate?.saves.find(({ puzzle }) => puzzle === id);
    if (!saves) return undefined; // not known yet
    const count = saves.minutes[draft.teamSize];
    return count === 0 ? t('coach.plan.puzzleSavesNone') : t('coach.plan.puzzleSaves', { count });
  };
  if (choices.length === 0) return null;
  return (
    <section className={css.group} aria-labelledby="plan-puzzles">
      <div>
        <h2 id="plan-puzzles">{t('coach.plan.puzzles')}</h2>
        <p className="meta">{t('coach.plan.puzzlesSay')}</p>
      </div>
      <Stack gap={4}>
        {choices.map(puzzle => (
          <Toggle
            key={puzzle.id}
            label={puzzle.title[mine]}
            help={savesSay(puzzle.id)}
            checked={!draft.skip.includes(puzzle.id)}
            onChange={on => onChange({ skip: on ? draft.skip.filter(id => id !== puzzle.id) : [...draft.skip, puzzle.id] })}
          />
        ))}
      </Stack>
      <div aria-live="polite">{estimate && estimate.waits.length > 0 && <Waits waits={estimate.waits} />}</div>
    </section>
  );
}

/** Neutral wording: the choice is not wrong, and there is something to do about it. */
function Waits({ waits }: { waits: LevelEstimate['waits'] }) {
  const t = useT();
  const mine = useClient(state => state.settings.language);
  const sizes = [...new Set(waits.map(wait => wait.size))];
  return (
    <div className={css.waits}>
      <Hourglass aria-hidden />
      <div>
        {sizes.map(size => {
          const of = waits.filter(wait => wait.size === size);
          return (
            <p key={size}>
              {t('coach.plan.wait', {
                count: of.length,
                minutes: Math.max(...of.map(wait => wait.minutes)),
                size,
                roles: formatList(of.map(wait => wait.role[mine])),
              })}
            </p>
          );
        })}
        <p className="meta">{t('coach.plan.waitSay')}</p>
      </div>
    </div>
  );
}
