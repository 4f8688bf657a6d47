import { useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/index.ts';
import { goToAsk } from '../frame/focus.ts';
import { useView } from '../view/useView.ts';
import type { Incoming } from './inbox.ts';
import { putOff, readMessage } from './useInbox.ts';

/** What can be done about what came in: help or later, or read. */
export function InboxActs({ one, short = false }: { one: Incoming; short?: boolean }) {
  const t = useT();
  const name = useView(view => (one.kind === 'ask' ? view.team.people.find(person => person.seat === one.ask.from)?.name : ''));
  if (one.kind !== 'ask') return <Button onPress={() => readMessage(one.message.id)}>{t('game.cue.read')}</Button>;
  return (
    <>
      <Button variant="primary" label={t('game.cue.help', { name: name ?? '' })} onPress={() => goToAsk(one.ask.id)}>
        {short ? t('game.inbox.help') : t('game.cue.help', { name: name ?? '' })}
      </Button>
      <Button onPress={() => putOff(one.ask.id)}>{t('game.ask.later')}</Button>
    </>
  );
}
