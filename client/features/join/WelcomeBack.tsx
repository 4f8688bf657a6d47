import { ArrowRight } from 'lucide-react';
import { useT } from '../../i18n/index.ts';
import type { KeptSeat } from '../../net/seatToken.ts';
import { Button } from '../../ui/Button.tsx';
import { Portrait } from '../../ui/Portrait.tsx';
import { Cluster } from '../../ui/flow/Cluster.tsx';
import css from './JoinPage.module.css';
import { SettingsRow } from './SettingsRow.tsx';

export interface WelcomeBackProps {
  seat: KeptSeat;
  onYes: () => void;
  onNo: () => void;
}

/** "Bent u Ria?": asks, since the next person at a shared computer may be somebody else. */
export function WelcomeBack({ seat, onYes, onNo }: WelcomeBackProps) {
  const t = useT();
  const { name } = seat;
  return (
    <>
      <SettingsRow />
      <Cluster as="section" gap={32} align="center" className={css.back}>
        <Portrait id={seat.portrait} mood="blij" size={128} alt="" />
        <div>
          <h2>{t('join.back.title', { name })}</h2>
          <p>{t('join.back.say', { name })}</p>
          <Cluster gap={16}>
            <Button variant="primary" size="l" iconAfter={ArrowRight} onPress={onYes}>
              {t('join.back.yes', { name })}
            </Button>
            <Button size="l" onPress={onNo}>
              {t('join.back.no')}
            </Button>
          </Cluster>
        </div>
      </Cluster>
    </>
  );
}
