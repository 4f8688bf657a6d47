import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../../i18n/index.ts';
import { api } from '../../../net/http.ts';
import { Button, Feedback, toast } from '../../../ui/index.ts';
import { useOwnPageState } from '../saved/OwnPageContext.tsx';

/** Says that another device uses this seat through a coach's link, and offers to take it back. */
export function TakenOver({ token }: { token: string }) {
  const t = useT();
  const { reload } = useOwnPageState();
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
