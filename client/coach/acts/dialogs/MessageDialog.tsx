import { Send } from 'lucide-react';
import { useState } from 'react';
import { LIMITS } from '../../../../shared/protocol/limits.ts';
import { useT } from '../../../i18n/index.ts';
import { Button, Dialog, Stack, TextArea, Toggle } from '../../../ui/index.ts';
import { teamTitle, sendToTeam } from '../../frame/index.ts';
import css from './MessageDialog.module.css';

export type MessageTo =
  { is: 'all' } | { is: 'team'; team: string; name: string } | { is: 'person'; team: string; seat: string; name: string };
const READY = ['come', 'ask', 'calm', 'soon'] as const;

/** Sends a message to one person, a team or all: a ready one with one press, or the coach's own. */
export function MessageDialog({ to, onClose }: { to: MessageTo; onClose: () => void }) {
  const t = useT();
  const [text, setText] = useState('');
  const [sound, setSound] = useState(true);
  const [empty, setEmpty] = useState(false);
  const name = to.is === 'all' ? t('coach.message.all') : to.is === 'team' ? teamTitle(to.name) : to.name;

  async function send(words = text.trim()) {
    if (!words) return setEmpty(true);
    const sent = await sendToTeam(
      to.is === 'all' ? 'all' : to.team,
      { type: 'message', text: words, sound, ...(to.is === 'person' && { to: to.seat }) },
      t('coach.message.sent'),
    );
    if (sent) onClose();
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={t('coach.message.title', { to: name })}
      actions={
        <>
          <Button variant="primary" icon={Send} onPress={() => void send()}>
            {t('coach.message.send')}
          </Button>
          <Button onPress={onClose}>{t('coach.teams.cancel')}</Button>
        </>
      }
    >
      <TextArea
        label={t('coach.message.label')}
        help={t('coach.message.help')}
        error={empty && !text.trim() ? t('coach.message.empty') : null}
        value={text}
        onChange={setText}
        max={LIMITS.coachMessage}
        onEnter={() => void send()}
      />
      <Toggle label={t('coach.message.sound')} checked={sound} onChange={setSound} />
      <p className={css.quick}>{t('coach.message.quick')}</p>
      <Stack as="ul" gap={8} className={css.ready}>
        {READY.map(key => (
          <li key={key}>
            <button type="button" onClick={() => void send(t(`coach.message.ready.${key}`))}>
              {t(`coach.message.ready.${key}`)}
            </button>
          </li>
        ))}
      </Stack>
    </Dialog>
  );
}
