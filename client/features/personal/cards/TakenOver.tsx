import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../../i18n/index.ts';
import { api } from '../../../net/http.ts';
import { Button, Feedback, toast } from '../../../ui/index.ts';
import { useMine } from '../saved/PlanContext.tsx';

/** Another device plays on this person's seat by a link of the coach: what that means for this page, and the way back. */
export function TakenOver({ token }: { token: string }) {
  const t = useT();
  const { reload } = useMine();
  const [failed, setFailed] = useState(false);
  const back = () => {
    setFailed(false);
    void api.seatBack(token).then(
      () => {
        toast(t('personal.takenOver.done'), 'done');
        reload();
      },
      () => setFailed(true),
    );
  };
  return (
    <>
      <Feedback kind="info">{t('personal.takenOver.say')}</Feedback>
      <div role="alert">{failed && <Feedback kind="notYet">{t('personal.takenOver.failed')}</Feedback>}</div>
      <div>
        <Button icon={Undo2} onPress={back}>
          {t('personal.takenOver.back')}
        </Button>
      </div>
    </>
  );
}
