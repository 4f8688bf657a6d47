import { useT } from '../i18n/index.ts';
import type { ClientState } from '../store/store.ts';
import { Message } from '../layout/Message.tsx';

/** The game of this person's team cannot be entered now. The page goes on by itself. */
export function TroublePage({ trouble }: { trouble: NonNullable<ClientState['trouble']> }) {
  const t = useT();
  return (
    <Message key={trouble} title={t(`common.connection.${trouble}`)} portrait="noor" mood="denkt">
      <p>{t(`common.connection.${trouble}Help`)}</p>
    </Message>
  );
}
