import { ArrowRight, Undo2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useT } from '../i18n/index.ts';
import { api, reasonOf } from '../net/http.ts';
import { continueHere, takeSeatBack } from '../net/seat.ts';
import { useClient } from '../store/store.ts';
import { Button } from '../ui/Button.tsx';
import { Feedback } from '../ui/Feedback.tsx';
import { Message } from '../layout/Message.tsx';

/** 'same': the seat is open on another device of its person; 'link': a coach's link took it over; 'used': this device cannot take it back. */
type Why = 'same' | 'link' | 'used';

/** Says that this seat is in use on another device and why, and offers to take it back. */
export function ElsewherePage() {
  const t = useT();
  const [, go] = useLocation();
  const token = useClient(state => state.seatToken);
  const [why, setWhy] = useState<Why>('same');
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let here = true;
    if (token)
      api.seat(token).then(
        () => undefined,
        (failure: unknown) => here && reasonOf(failure) === 'elsewhere' && setWhy('link'),
      );
    return () => {
      here = false;
    };
  }, [token]);

  const back = () => {
    setFailed(false);
    if (token)
      takeSeatBack(token).catch((failure: unknown) => (reasonOf(failure) === 'notYours' ? setWhy('used') : setFailed(true)));
  };
  if (why === 'same')
    return (
      <Message key={why} title={t('join.elsewhere.title')} portrait="noor">
        <p>{t('join.elsewhere.say')}</p>
        <Button variant="primary" iconAfter={ArrowRight} onPress={continueHere}>
          {t('join.elsewhere.here')}
        </Button>
      </Message>
    );
  return (
    <Message key={why} title={t(`join.elsewhere.${why}.title`)} portrait="noor" mood="denkt">
      <p>{t(`join.elsewhere.${why}.say`)}</p>
      {why === 'link' && (
        <>
          <p>{t('join.elsewhere.link.own')}</p>
          <div role="alert">{failed && <Feedback kind="notYet">{t('join.elsewhere.link.failed')}</Feedback>}</div>
          <Button variant="primary" icon={Undo2} onPress={back}>
            {t('join.elsewhere.link.back')}
          </Button>
          <Button onPress={() => go('/eigen')}>{t('join.elsewhere.link.page')}</Button>
        </>
      )}
    </Message>
  );
}
