import { Bell, Check, Clock3, Headset, Phone, UserRound, Users, type LucideIcon } from 'lucide-react';
import type { Cue, MessageView } from '../../../../shared/protocol/view.ts';
import { useT } from '../../../i18n/index.ts';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { classes } from '../../../ui/index.ts';
import { useView } from '../view/useView.ts';
import css from './Panels.module.css';

const icons: Record<Cue, LucideIcon> = {
  solved: Check,
  together: Users,
  message: Bell,
  help: UserRound,
  time: Clock3,
  phone: Phone,
};

/** All messages that were shown as toasts, newest first. */
export function MessagesPanel() {
  const t = useT();
  const messages = useView(view => view.messages);
  if (messages.length === 0) return <p>{t('game.messages.empty')}</p>;
  const when = (message: MessageView) => {
    const minutes = Math.floor(message.atMs / 60_000);
    return minutes === 0 ? t('game.messages.atStart') : t('game.messages.at', { minutes });
  };
  const from = { game: t('game.messages.fromGame'), coach: t('game.messages.fromCoach'), person: t('game.messages.fromPerson') };
  return (
    <ul className={css.rows}>
      {messages.toReversed().map(message => {
        const Icon = message.from === 'coach' ? Headset : icons[message.cue];
        return (
          <li key={message.id}>
            <Icon className={classes(css.icon, message.cue === 'solved' && css.done)} aria-hidden />
            <div className={css.words}>
              <p>{message.text}</p>
              <p className="meta">
                {from[message.from]}, {when(message)}
                {message.mine && ` · ${t('game.messages.mine')}`}
              </p>
              <div className={css.read}>
                <ReadAloud text={message.text} compact />
              </div>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
