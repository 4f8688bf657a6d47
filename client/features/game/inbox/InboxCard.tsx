import { useT } from '../../../i18n/index.ts';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import css from './Inbox.module.css';
import { InboxActs } from './InboxActs.tsx';
import { useHeldIncoming } from './useHeldIncoming.ts';
import { useInbox } from './useInbox.ts';
import { useIncomingWords } from './useIncomingWords.tsx';
import { useWaiting } from './useWaiting.ts';

/** What comes in, in the column of the team: one at a time, above the chat, which gives way. */
export function InboxCard() {
  const t = useT();
  const all = useInbox();
  const { one, hold } = useHeldIncoming(all);
  const { title, say, picture } = useIncomingWords(one);
  const waiting = useWaiting(all);
  if (!one) return null;
  return (
    <section className={css.card} aria-label={t('game.inbox.label')} {...hold}>
      <div className={css.who}>
        {picture}
        <h3>{title}</h3>
        <ReadAloud icon text={`${title}. ${say}`} />
      </div>
      <p>{say}</p>
      <div className={css.go}>
        <InboxActs one={one} />
      </div>
      {waiting && <p className="meta">{waiting}</p>}
    </section>
  );
}
