import { Armchair, Headset, Phone, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useT } from '../../../i18n/index.ts';
import { Portrait } from '../../../ui/index.ts';
import { useView } from '../view/useView.ts';
import css from './Inbox.module.css';
import type { Incoming } from './inbox.ts';

const ICONS: Record<Exclude<Incoming['kind'], 'ask'>, LucideIcon> = { coach: Headset, news: Armchair };

/** Who or what it comes from, with a face or a picture, and what it says. */
export function useIncomingWords(one: Incoming | undefined): { title: string; say: string; short: string; picture: ReactNode } {
  const t = useT();
  const from = useView(view => (one?.kind === 'ask' ? view.team.people.find(person => person.seat === one.ask.from) : undefined));
  if (one === undefined) return { title: '', say: '', short: '', picture: null };
  if (one.kind === 'ask')
    return {
      title: t('game.inbox.asks', { name: from?.name ?? '' }),
      say: one.ask.need ?? one.ask.text,
      short: one.ask.need ?? one.ask.text,
      picture: from && <Portrait id={from.portrait} size={44} mood="denkt" alt="" />,
    };
  const { message } = one;
  const Icon = message.cue === 'phone' ? Phone : ICONS[one.kind];
  const coach = message.by === undefined ? t('game.coach.name') : t('game.inbox.coach', { name: message.by });
  return {
    title: one.kind === 'coach' ? coach : t('game.inbox.news'),
    say: message.text,
    short: message.text,
    picture: <Icon aria-hidden className={css.icon} />,
  };
}
