import { useT } from '../i18n/index.ts';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Message } from '../layout/Message.tsx';

export function NotFoundPage() {
  const t = useT();
  return (
    <Message title={t('common.notFound.title')} portrait="bas" mood="denkt">
      <p>{t('common.notFound.say')}</p>
      <LinkButton href="/">{t('common.notFound.home')}</LinkButton>
    </Message>
  );
}
