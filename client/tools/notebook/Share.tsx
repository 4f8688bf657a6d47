import { Hourglass, Lock, Share2 } from 'lucide-react';
import { useState } from 'react';
import type { ToolParts } from '../../../shared/tools/kinds.ts';
import type { NotebookAction } from '../../../shared/tools/notebook/view.ts';
import { useT } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { ReadAloud } from '../../layout/ReadAloud.tsx';
import { Part } from '../kit/Part.tsx';
import { Cluster } from '../../ui/flow/Cluster.tsx';
import kit from '../kit/kit.module.css';
import css from './notebook.module.css';

interface ShareProps {
  view: ToolParts<'notebook'>['share'];
  usable: boolean;
  act(action: NotebookAction): Promise<boolean>;
}

/** Everybody may share their sentence or keep it private, without explanation. */
export function Share({ view, usable, act }: ShareProps) {
  const t = useT();
  const [chose, setChose] = useState<'share' | 'pass' | null>(null);
  const choose = (type: 'share' | 'pass') => {
    setChose(type);
    void act({ type }).then(ok => !ok && setChose(null));
  };
  return (
    <Part title={t('tools.notebook.shareTitle')}>
      <blockquote className={css.quote}>{view.mine || t('tools.notebook.noSentence')}</blockquote>
      <div className={kit.row}>
        <Button icon={Share2} pressed={chose === 'share'} disabled={!usable || view.mine === ''} onPress={() => choose('share')}>
          {t('tools.notebook.share')}
        </Button>
        <Button icon={Lock} pressed={chose === 'pass'} disabled={!usable} onPress={() => choose('pass')}>
          {t('tools.notebook.pass')}
        </Button>
      </div>
      {view.ready && chose !== 'share' && !view.shared.some(one => one.text === view.mine) && <p>{t('tools.notebook.passed')}</p>}
      <h4>{t('tools.notebook.shared')}</h4>
      {view.shared.length === 0 ? (
        <p className={kit.meta}>{t('tools.notebook.nobodyShared')}</p>
      ) : (
        <ul className={css.shared}>
          {view.shared.map(({ name, text }) => (
            <li key={name}>
              <p className={css.quote}>{text}</p>
              <Cluster as="p" gap={12} rowGap={4} align="center" justify="between">
                <b>{name}</b>
                <ReadAloud text={text} compact />
              </Cluster>
            </li>
          ))}
        </ul>
      )}
      <p className={kit.sign}>
        <Hourglass size={22} aria-hidden />
        {view.waiting === 0 ? t('tools.notebook.ready') : t('tools.notebook.waiting', { count: view.waiting })}
      </p>
    </Part>
  );
}
