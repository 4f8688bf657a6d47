import { ExternalLink, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Row } from '../../ui/flow/Row.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { PracticeWindow, type StepProps } from '../lobby/index.ts';

/** Opens a second page and comes back, as from the video call to the game. */
export function SecondStep({ onDone }: StepProps) {
  const t = useT();
  const [opened, setOpened] = useState(false);
  return (
    <PracticeWindow icon={ExternalLink} title={t('selfCheck.second.title')} read={t('selfCheck.second.say')}>
      <p>{t('selfCheck.second.say')}</p>
      <div>
        <LinkButton href="/thuis/tweede" newTab icon={ExternalLink} onPress={() => setOpened(true)}>
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
