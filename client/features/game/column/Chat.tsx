import { useEffect, useRef, type ReactNode } from 'react';
import { useT } from '../../../i18n/index.ts';
import { formatList } from '../../../layout/formatList.ts';
import { useClient } from '../../../store/store.ts';
import { classes } from '../../../ui/index.ts';
import { typing } from '../view/teammate.ts';
import { useView } from '../view/useView.ts';
import css from './Chat.module.css';
import { chatLog, type LogLine } from './chatLog.ts';
import { Compose } from './Compose.tsx';

/** The team's chat, with the coach's words and the news of the story in it, and a field to write in. */
export function Chat() {
  const t = useT();
  const chat = useView(view => view.chat);
  const messages = useView(view => view.messages);
  const lines = chatLog(chat, messages);
  return (
    <section className={css.chat} aria-label={t('game.chat.title')}>
      <Log count={lines.length}>
        {lines.length === 0 && <p className="meta">{t('game.chat.empty')}</p>}
        {lines.map(line => (
          <Line key={line.key} line={line} />
        ))}
        <Typing />
      </Log>
      <Compose />
    </section>
  );
}

function Line({ line }: { line: LogLine }) {
  const t = useT();
  const me = useView(view => view.me.seat);
  if (line.kind === 'story') return <p className={css.story}>{line.message.text}</p>;
  if (line.kind === 'coach')
    return (
      <p className={classes(css.bubble, css.coach)}>
        <b>{line.message.by ?? t('game.coach.name')}</b> {line.message.text}
      </p>
    );
  const { seat, name, text, language } = line.line;
  const mine = seat === me;
  return (
    <p className={classes(css.bubble, mine && css.mine)}>
      <b className={mine ? 'vh' : undefined}>{mine ? t('game.chat.you') : name}</b> <span lang={language}>{text}</span>
    </p>
  );
}

/** Stays at the newest line, unless the reader has scrolled up. */
function Log({ count, children }: { count: number; children: ReactNode }) {
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const follow = () => {
      if (atEnd.current) element.scrollTop = element.scrollHeight;
    };
    follow();
    const sizes = new ResizeObserver(follow); // what comes in makes it lower
    sizes.observe(element);
    return () => sizes.disconnect();
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
      <div className={css.lines}>{children}</div>
    </div>
  );
}

/** Who is typing, as the last line. */
function Typing() {
  const t = useT();
  const me = useView(view => view.me.seat);
  const people = useView(view => view.team.people);
  const presence = useClient(state => state.presence);
  const names = typing(me, people, presence);
  return (
    names.length > 0 && <p className={css.story}>{t('game.chat.typing', { count: names.length, names: formatList(names) })}</p>
  );
}
