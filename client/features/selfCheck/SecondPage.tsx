import { ArrowLeft } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'wouter';
import { useT } from '../../i18n/index.ts';
import { Message } from '../../layout/Message.tsx';
import { ReadAloud } from '../../layout/ReadAloud.tsx';
import { Button } from '../../ui/Button.tsx';
import { Feedback } from '../../ui/Feedback.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { announce } from '../../ui/LiveRegion.tsx';
import { homeAfterSecond } from './secondAddress.ts';

const CLOSING = 400; // ms in which a page that may close itself is gone

/** `/thuis/tweede`: the second page that one opens and leaves again. */
export function SecondPage() {
  const t = useT();
  const [search] = useSearchParams();
  const [pressed, setPressed] = useState(false);
  const [stays, setStays] = useState(false);
  useEffect(() => {
    if (!pressed) return;
    window.close(); // does nothing where this page was opened in another way
    const look = setTimeout(() => {
      setStays(true);
      announce(t('selfCheck.secondPage.stays'));
    }, CLOSING);
    return () => clearTimeout(look);
  }, [pressed, t]);
  const lines = (['say', 'computer', 'phone', 'lost'] as const).map(line => t(`selfCheck.secondPage.${line}`));
  const [say, ...how] = lines;
  return (
    <Message title={t('selfCheck.secondPage.title')} portrait="noor" mood="blij">
      <p>{say}</p>
      <Button variant="primary" size="l" wide icon={ArrowLeft} onPress={() => setPressed(true)}>
        {t('selfCheck.secondPage.back')}
      </Button>
      {stays && <Feedback kind="info">{t('selfCheck.secondPage.stays')}</Feedback>}
      {stays && <LinkButton href={homeAfterSecond(search.get('code'))}>{t('selfCheck.secondPage.goOn')}</LinkButton>}
      {how.map(line => (
        <p key={line}>{line}</p>
      ))}
      <ReadAloud compact text={lines.join(' ')} />
    </Message>
  );
}
