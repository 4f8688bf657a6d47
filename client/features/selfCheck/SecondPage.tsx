import { useT } from '../../i18n/index.ts';
import { Message } from '../../layout/Message.tsx';
import { ReadAloud } from '../../layout/ReadAloud.tsx';

/** `/thuis/tweede`: the second page that one opens and leaves again. */
export function SecondPage() {
  const t = useT();
  const lines = [t('selfCheck.secondPage.say'), t('selfCheck.secondPage.how')];
  return (
    <Message title={t('selfCheck.secondPage.title')} portrait="noor" mood="blij">
      {lines.map(line => (
        <p key={line}>{line}</p>
      ))}
      <ReadAloud compact text={lines.join(' ')} />
    </Message>
  );
}
