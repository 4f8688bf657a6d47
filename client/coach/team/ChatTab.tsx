import { Send, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { CoachDetail } from '../../../shared/protocol/coachDetail.ts';
import type { CoachTeamView } from '../../../shared/protocol/coachView.ts';
import { LIMITS } from '../../../shared/protocol/limits.ts';
import { useT } from '../../i18n/index.ts';
import { Button, TextField } from '../../ui/index.ts';
import { Confirm } from '../menus/index.ts';
import { minutesOf, teamTitle, sendToTeam, useMayAct } from '../frame/index.ts';
import css from './Lines.module.css';
import { useStickToBottom } from './useStickToBottom.ts';

/** The team's chat. A coach can remove a hurtful line for everybody. */
export function ChatTab({ team, detail }: { team: CoachTeamView; detail: CoachDetail | null }) {
  const t = useT();
  const mayAct = useMayAct();
  const [removing, setRemoving] = useState<CoachDetail['chat'][number] | null>(null);
  const lines = detail?.chat ?? [];
  const list = useStickToBottom<HTMLOListElement>(lines.length);
  if (!detail) return <p className="meta">{t('coach.near.loading')}</p>;
  return (
    <>
      {lines.length === 0 ? (
        <p className="meta">{t('coach.near.noChat')}</p>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling list must be a tab stop
        <ol ref={list} className={css.lines} tabIndex={0} aria-label={t('coach.near.chat')}>
          {lines.map(line => (
            <li key={line.id}>
              <span className={css.when}>{t('coach.near.minute', { count: minutesOf(line.atMs) })}</span>
              <span lang={line.language}>
                <b>{line.name}</b> {line.removed ? <i>{t('coach.near.removed')}</i> : line.text}
              </span>
              {mayAct && !line.removed && (
                <Button
                  size="s"
                  variant="quiet"
                  icon={Trash2}
                  label={`${t('coach.near.remove')}: ${line.name}, ${line.text}`}
                  onPress={() => setRemoving(line)}
                >
                  {t('coach.near.remove')}
                </Button>
              )}
            </li>
          ))}
        </ol>
      )}
      {mayAct && team.phase !== 'closed' && <Say team={team} />}
      {removing && (
        <Confirm
          title={t('coach.near.removeTitle', { name: removing.name })}
          say={t('coach.near.removeSay', { text: removing.text })}
          act={t('coach.near.remove')}
          onAct={() => void sendToTeam(team.id, { type: 'chat.remove', line: removing.id }, t('coach.near.removedDone'))}
          onClose={() => setRemoving(null)}
        />
      )}
    </>
  );
}

/** Sends a message to the team, beside its chat. */
function Say({ team }: { team: CoachTeamView }) {
  const t = useT();
  const [text, setText] = useState('');
  async function send() {
    const words = text.trim();
    if (words && (await sendToTeam(team.id, { type: 'message', text: words, sound: true }, t('coach.message.sent')))) setText('');
  }
  return (
    <form
      className={css.say}
      onSubmit={event => {
        event.preventDefault();
        void send();
      }}
    >
      <TextField
        label={t('coach.near.say', { team: teamTitle(team.name) })}
        value={text}
        onChange={setText}
        max={LIMITS.coachMessage}
      />
      <Button type="submit" variant="primary" icon={Send} disabled={!text.trim()}>
        {t('coach.message.send')}
      </Button>
    </form>
  );
}
