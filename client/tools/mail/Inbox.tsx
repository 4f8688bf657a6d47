import { ArrowLeft } from 'lucide-react';
import { useEffect, useId, useLayoutEffect, useRef } from 'react';
import type { ToolParts } from '../../../shared/tools/kinds.ts';
import type { MailAction } from '../../../shared/tools/mail/view.ts';
import { useT } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Initials } from '../kit/Initials.tsx';
import { Stack } from '../../ui/flow/Stack.tsx';
import kit from '../kit/kit.module.css';
import { useToolState } from '../kit/useToolState.ts';
import { Message } from './Message.tsx';
import { VerdictIcon } from './VerdictIcon.tsx';
import css from './mail.module.css';

type Mails = ToolParts<'mail'>['inbox']['mails'];

interface InboxProps {
  mails: Mails;
  usable: boolean;
  main: boolean; // the main act of the page is about the mail that is open
  act(action: MailAction): Promise<boolean>;
}

/** The list of mails and the open mail: side by side, or one at a time when narrow. */
export function Inbox({ mails, usable, main, act }: InboxProps) {
  const t = useT();
  const title = useId();
  const [chosen, setChosen] = useToolState<string | null>('chosen', () => mails.find(mail => mail.page !== null)?.mail ?? null);
  const [seen, setSeen] = useToolState<readonly string[]>('seen', []);
  const message = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const reading = mails.find(mail => mail.mail === chosen) ?? null;
  // A wide window shows the first mail by default, never an empty pane.
  const shown = reading ?? mails[0] ?? null;

  const page = shown?.page ?? null;
  const pageBefore = useRef(page);
  useEffect(() => {
    if (pageBefore.current !== null && page === null) message.current?.focus(); // the red page was closed
    pageBefore.current = page;
  }, [page]);

  const read = (mail: string) => {
    setChosen(mail);
    setSeen(now => (now.includes(mail) ? now : [...now, mail]));
  };
  useEffect(() => {
    // When narrow, the mail replaces the list, so it takes the focus; side by side the focus stays in the list.
    if (chosen && list.current?.offsetParent === null) message.current?.focus();
  }, [chosen]);
  const pane = useRef<HTMLDivElement>(null);
  const firstMail = mails[0]?.mail;
  useLayoutEffect(() => {
    // Side by side the first mail is open from the start.
    if (!chosen && firstMail !== undefined && pane.current?.offsetParent) setChosen(firstMail);
  }, [chosen, firstMail, setChosen]);
  const back = () => {
    setChosen(null);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus());
  };

  if (!shown) return <p className={kit.meta}>{t('tools.mail.none')}</p>;
  return (
    <section className={css.room} aria-labelledby={title}>
      <div className={classes(css.inbox, reading && css.reading)}>
        <div className={css.list}>
          <h3 id={title} className={css.listHead}>
            {t('tools.mail.inbox')} <span className={kit.meta}>{t('tools.mail.count', { count: mails.length })}</span>
          </h3>
          <ul ref={list}>
            {mails.map(mail => (
              <li key={mail.mail}>
                <button
                  type="button"
                  className={classes(kit.plain, css.entry, mail.mail === shown.mail && css.current)}
                  aria-current={mail.mail === shown.mail}
                  onClick={() => read(mail.mail)}
                >
                  <Initials of={mail.from} />
                  <Stack as="span" gap={2} className={css.entryText}>
                    <span className={css.sender}>{mail.from}</span>
                    <span className={css.subject}>{mail.subject}</span>
                    {mail.verdict !== 'none' && <VerdictIcon verdict={mail.verdict} />}
                  </Stack>
                  {!seen.includes(mail.mail) && mail.mail !== shown.mail && (
                    <span className={css.unread}>
                      <span className="vh">{t('tools.mail.unread')}</span>
                    </span>
                  )}
                </button>
              </li>
            ))}
          </ul>
        </div>
        <div ref={pane} className={css.pane}>
          <div className={css.backRow}>
            <Button variant="quiet" size="s" icon={ArrowLeft} onPress={back}>
              {t('tools.mail.allMails')}
            </Button>
          </div>
          <Message key={shown.mail} mail={shown} usable={usable} main={main && reading !== null} act={act} heading={message} />
        </div>
      </div>
    </section>
  );
}
