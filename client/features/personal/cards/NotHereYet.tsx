import { RotateCw } from 'lucide-react';
import { useT } from '../../../i18n/index.ts';
import { Button, Feedback, Stack } from '../../../ui/index.ts';
import { useMine } from '../saved/PlanContext.tsx';

/** One's own page is still being fetched, or does not come: in the place where it will stand. */
export function NotHereYet() {
  const t = useT();
  const { is, reload } = useMine();
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
