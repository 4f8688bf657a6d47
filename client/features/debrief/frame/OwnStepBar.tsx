import { ArrowLeft, Eye } from 'lucide-react';
import { useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/index.ts';
import css from './OwnStepBar.module.css';

export interface OwnStepBarProps {
  number: number; // of the step one looks at
  together: string; // title of the step where the talk is
  onBack: () => void;
}

/** Says that one looks at a step of one's own choosing, and leads back. */
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
