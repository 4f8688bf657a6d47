import { ArrowRight } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useT } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Portrait } from '../../ui/Portrait.tsx';
import { Cluster } from '../../ui/flow/Cluster.tsx';
import css from './JoinPage.module.css';

export interface IsItYouProps {
  name: string;
  portrait: string | null; // null: not to be shown to everybody with the code
  say: string;
  busy?: boolean;
  onYes: () => void;
  onNo: () => void;
}

/** "Bent u Ria?": the next person at a shared computer may be somebody else, and two people may have one name. */
export function IsItYou({ name, portrait, say, busy = false, onYes, onNo }: IsItYouProps) {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Cluster as="section" gap={32} align="center" className={css.back}>
      {portrait !== null && <Portrait id={portrait} mood="blij" size={128} alt="" />}
      <div>
        <h2 ref={heading} tabIndex={-1}>
          {t('join.back.title', { name })}
        </h2>
        <p>{say}</p>
        <Cluster gap={16}>
          <Button variant="primary" size="l" iconAfter={ArrowRight} disabled={busy} onPress={onYes}>
            {busy ? t('join.going') : t('join.back.yes', { name })}
          </Button>
          <Button size="l" onPress={onNo}>
            {t('join.back.no')}
          </Button>
        </Cluster>
      </div>
    </Cluster>
  );
}
