import { RotateCw } from 'lucide-react';
import { useT } from '../../../i18n/index.ts';
import { Button, Feedback, Stack } from '../../../ui/index.ts';
import { useOwnPageState } from '../saved/OwnPageContext.tsx';

/** A placeholder while the own page loads or fails to load. */
export function OwnPagePending() {
  const t = useT();
  const { is, reload } = useOwnPageState();
  return (
    <Stack as="output" gap={12} align="start">
      {is === 'loading' && <Feedback kind="info">{t('personal.offline.loading')}</Feedback>}
      {is === 'offline' && (
        <>
          <Feedback kind="notYet" title={t('personal.offline.title')}>
            {t('personal.offline.say')}
          </Feedback>
          <Button icon={RotateCw} onPress={reload}>
            {t('personal.offline.again')}
          </Button>
        </>
      )}
    </Stack>
  );
}
