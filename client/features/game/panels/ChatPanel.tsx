import { Send } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { LIMITS } from '../../../../shared/protocol/limits.ts';
import { useT } from '../../../i18n/index.ts';
import { command } from '../../../net/game.ts';
import { useClient } from '../../../store/store.ts';
import { Button, TextArea } from '../../../ui/index.ts';
import { typing } from '../view/teammate.ts';
import { uiState, useUiState } from '../../../store/uiState.ts';
import { formatList } from '../../../layout/formatList.ts';
import { useView } from '../view/useView.ts';
import { ChatLine } from './ChatLine.tsx';
import css from './Chat.module.css';

const TYPING_MS = 4_000;

/** The team's chat: the lines, who is typing, and a field to write in. */
export function ChatPanel() {
  const t = useT();
  const lines = useView(view => view.chat);
  const me = useView(view => view.me.seat);
  return (
    <div className={css.chat}>
      <Log count={lines.length}>
        {lines.length === 0 && <p className="meta">{t('game.chat.empty')}</p>}
        {lines.map((line, at) => (
          <ChatLine key={line.id} line={line} mine={line.seat === me} first={lines[at - 1]?.seat !== line.seat} />
        ))}
      </Log>
      <Compose />
    </div>
  );
}

/** The chat log. Stays at the newest line, unless the reader has scrolled up. */
function Log({ count, children }: { count: number; children: React.ReactNode }) {
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  useEffect(() => {
    if (atEnd.current && box.current) box.current.scrollTop = box.current.scrollHeight;
  }, [count]);
  return (
    <div
      ref={box}
      className={css.log}
      role="log"
      aria-live="off" // new lines are announced by the page's live region
      aria-label={t('game.chat.log')}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={0}
      onScroll={event => {
        const { scrollTop, scrollHeight, clientHeight } = event.currentTarget;
        atEnd.current = scrollHeight - scrollTop - clientHeight < 60;
      }}
    >
      {children}
    </div>
  );
}

function Compose() {
  const t = useT();
  const draft = useUiState(state => state.draft);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => uiState.setState({ typing: false }), []);
  const write = (text: string) => {
    uiState.setState({ draft: text, typing: text !== '' });
    clearTimeout(rest.current);
    rest.current = setTimeout(() => uiState.setState({ typing: false }), TYPING_MS);
  };
  const send = async () => {
    const text = draft.trim();
    if (text === '') return;
    write('');
    const sent = await command({ type: 'chat.send', text });
    if (!sent.ok) write(text);
  };
  return (
    <form
      className={css.compose}
      onSubmit={event => {
        event.preventDefault();
        void send();
      }}
    >
      <TypingSign />
      <TextArea
        label={t('game.chat.field')}
        value={draft}
        onChange={write}
        max={LIMITS.chat}
        rows={1}
        onEnter={() => void send()}
      />
      <Button type="submit" variant="primary" icon={Send} disabled={draft.trim() === ''}>
        {t('game.chat.send')}
      </Button>
    </form>
  );
}

/** Says who is typing. Takes one line even when empty, so that nothing jumps. */
function TypingSign() {
  const t = useT();
  const me = useView(view => view.me.seat);
  const people = useView(view => view.team.people);
  const presence = useClient(state => state.presence);
  const names = typing(me, people, presence);
  return (
    <p className={css.typing}>
      {names.length > 0 ? t('game.chat.typing', { count: names.length, names: formatList(names) }) : ' '}
    </p>
  );
}
