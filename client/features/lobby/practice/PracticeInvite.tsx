import { Armchair } from 'lucide-react';
import { useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import css from './StepList.module.css';
import type { Practice } from './usePractice.ts';

/** The way to the practice desk, and how far one is there. */
export function PracticeInvite({ practice, onPractise }: { practice: Practice; onPractise: () => void }) {
  const t = useT();
  const { steps, done, complete } = practice;
  const progress = { done: steps.filter(step => done.includes(step)).length, total: steps.length };
  return (
    <Panel
      as="aside"
      className={css.panel}
      title={t('lobby.desk.title')}
      aside={done.length > 0 && <span className="meta">{t('lobby.desk.progress', progress)}</span>}
      gap={12}
    >
      <Button variant="primary" wide icon={Armchair} onPress={onPractise}>
        {complete ? t('lobby.desk.again') : done.length > 0 ? t('lobby.desk.goOn') : t('lobby.desk.open')}
      </Button>
    </Panel>
  );
}
