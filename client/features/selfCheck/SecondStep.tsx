import { ExternalLink, Undo2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useParams, useSearch } from 'wouter';
import { useT } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Row } from '../../ui/flow/Row.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { PracticeWindow, type StepProps } from '../lobby/index.ts';
import { cameFromSecond, secondPage } from './secondAddress.ts';

/** Opens a second page and comes back, as from the video call to the game. The return is noticed, where it can be. */
export function SecondStep({ onDone }: StepProps) {
  const t = useT();
  const { code } = useParams<{ code?: string }>();
  const [opened, setOpened] = useState(cameFromSecond(useSearch()));
  useEffect(() => {
    if (!opened) return;
    const look = () => document.visibilityState === 'visible' && onDone(t('selfCheck.second.done'));
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [opened, onDone, t]);
  return (
    <PracticeWindow icon={ExternalLink} title={t('selfCheck.second.title')} read={t('selfCheck.second.say')}>
      <p>{t('selfCheck.second.say')}</p>
      <div>
        <LinkButton href={secondPage(code)} newTab closable icon={ExternalLink} onPress={() => setOpened(true)}>
          {t('selfCheck.second.open')}
        </LinkButton>
      </div>
      {opened && (
        <Row gap={12}>
          <p>
            <b>{t('selfCheck.second.back')}</b>
          </p>
          <Button icon={Undo2} onPress={() => onDone(t('selfCheck.second.done'))}>
            {t('selfCheck.second.button')}
          </Button>
        </Row>
      )}
    </PracticeWindow>
  );
}
