import { ArrowLeft, Eye } from 'lucide-react';
import { useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/index.ts';
import css from './OwnStepBar.module.css';

export interface OwnStepBarProps {
  number: number; // of the step this person is viewing
  together: string; // title of the group's step
  onBack: () => void;
}

/** Says that this person is viewing another step than the group, with a button back. */
export function OwnStepBar({ number, together, onBack }: OwnStepBarProps) {
  const t = useT();
  return (
    <div className={css.bar} aria-live="polite">
      <Eye aria-hidden />
      <p>{t('debrief.own.away', { number, title: together })}</p>
      <Button size="s" icon={ArrowLeft} onPress={onBack}>
        {t('debrief.own.back')}
      </Button>
    </div>
  );
}
