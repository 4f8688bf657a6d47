import { useT } from '../i18n/index.ts';
import type { ClientState } from '../store/store.ts';
import { Message } from '../layout/Message.tsx';

/** The team's game is unavailable now. The connection keeps retrying, and the page then continues. */
export function TeamUnavailablePage({ trouble }: { trouble: NonNullable<ClientState['trouble']> }) {
  const t = useT();
  return (
    <Message key={trouble} title={t(`common.connection.${trouble}`)} portrait="noor" mood="denkt">
      <p>{t(`common.connection.${trouble}Help`)}</p>
    </Message>
  );
}
