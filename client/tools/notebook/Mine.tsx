import { Lock, PenLine } from 'lucide-react';
import { useState } from 'react';
import type { NotebookAction, NotebookParts } from '../../../shared/tools/notebook/view.ts';
import { useT } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Part } from '../kit/Part.tsx';
import kit from '../kit/kit.module.css';
import css from './notebook.module.css';
import { Write } from './Write.tsx';

interface MineProps {
  write: NotebookParts['write'];
  share: NotebookParts['share'] | null; // null: it is not the moment to share yet
  mayWrite: boolean;
  mayShare: boolean;
  act(action: NotebookAction): Promise<boolean>;
}

/** One's own sentence: while it is being written, and on its card once this person has chosen to share it or not. */
export function Mine({ write, share, mayWrite, mayShare, act }: MineProps) {
  const t = useT();
  const [changing, setChanging] = useState(false);
  const isShared = share?.mineShared ?? false;
  if (share?.ready && !changing)
    return (
      <Part title={t('tools.notebook.label')}>
        {write.mine && <p className={css.mine}>{write.mine}</p>}
        {!isShared && (
          <p className={kit.sign}>
            <Lock size={20} aria-hidden />
            {t('tools.notebook.passed')}
          </p>
        )}
        {mayWrite && (
          <div>
            <Button icon={PenLine} onPress={() => setChanging(true)}>
              {t('tools.notebook.edit')}
            </Button>
          </div>
        )}
      </Part>
    );
  return (
    <Write
      view={write}
      usable={mayWrite}
      isShared={isShared}
      shares={mayShare}
      isPassed={share !== null && share.ready && !isShared}
      act={act}
      onDone={() => setChanging(false)}
    />
  );
}
