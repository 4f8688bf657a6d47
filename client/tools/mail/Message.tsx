import { ExternalLink, Link2, SearchCheck } from 'lucide-react';
import { useState, type Ref } from 'react';
import type { ToolParts } from '../../../shared/tools/kinds.ts';
import type { MailAction, Verdict } from '../../../shared/tools/mail/view.ts';
import { useT } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { ReadAloud } from '../../layout/ReadAloud.tsx';
import { AddressText } from '../kit/AddressText.tsx';
import { Initials } from '../kit/Initials.tsx';
import { Cluster } from '../../ui/flow/Cluster.tsx';
import { Stack } from '../../ui/flow/Stack.tsx';
import { Row } from '../../ui/flow/Row.tsx';
import kit from '../kit/kit.module.css';
import { useMainAct } from '../kit/mainAct.ts';
import { useOptimisticValues } from '../kit/useOptimisticValues.ts';
import { PhishingWarning } from './PhishingWarning.tsx';
import { VerdictIcon } from './VerdictIcon.tsx';
import css from './mail.module.css';

interface MessageProps {
  mail: ToolParts<'mail'>['inbox']['mails'][number];
  usable: boolean;
  main: boolean; // having its sender checked is the main act of the page, not a button in the mail
  act(action: MailAction): Promise<boolean>;
  heading: Ref<HTMLHeadingElement>;
}

/** One mail with its sender's address, which a colleague can check, and the button in it, if any. */
export function Message({ mail, usable, main, act, heading }: MessageProps) {
  const t = useT();
  const optimistic = useOptimisticValues<Verdict>({ verdict: mail.verdict });
  const [opening, setOpening] = useState(false);
  const verdict = optimistic.value('verdict') ?? mail.verdict;
  const { link } = mail;
  const askCheck = () => optimistic.set('verdict', 'asked', act({ type: 'askCheck', mail: mail.mail }));
  const offers = main && usable && verdict === 'none' && mail.page === null;
  useMainAct(offers ? { label: t('tools.mail.askCheck'), of: mail.mail, icon: SearchCheck, off: null, press: askCheck } : null);

  if (mail.page !== null)
    return <PhishingWarning text={mail.page} usable={usable} onClose={() => act({ type: 'closePage', mail: mail.mail })} />;

  const once = (action: MailAction) => {
    setOpening(true);
    void act(action).finally(() => setOpening(false));
  };
  const text = [mail.subject, ...mail.sentences.map(sentence => sentence.text)].join('. ');
  return (
    <article className={css.message} aria-busy={opening}>
      <header className={css.messageHead}>
        <Cluster gap={12} rowGap={4} align="center" justify="between" className={css.subjectRow}>
          <h3 ref={heading} tabIndex={-1}>
            {mail.subject}
          </h3>
          <ReadAloud text={text} compact />
        </Cluster>
        <Row gap={12} className={css.from}>
          <Initials of={mail.from} />
          <p>
            <b>{mail.from}</b>
            <br />
            <span className={kit.meta}>
              {t('tools.mail.to')} {t('tools.mail.toTeam')}
            </span>
          </p>
        </Row>
        <div className={css.verdict}>
          <p className={css.address}>
            <span className="vh">{t('tools.mail.from')} </span>
            <AddressText text={mail.address} />
          </p>
          {verdict !== 'none' && <VerdictIcon verdict={verdict} />}
          {verdict === 'none' && !offers && (
            <Button
              size="s"
              icon={SearchCheck}
              disabled={!usable}
              label={t('tools.mail.askCheckOf', { address: mail.address })}
              onPress={askCheck}
            >
              {t('tools.mail.askCheck')}
            </Button>
          )}
        </div>
      </header>
      <Stack gap={6} className={css.text}>
        {mail.sentences.map(sentence => (
          <p key={sentence.id}>
            <AddressText text={sentence.text} />
          </p>
        ))}
      </Stack>
      {link && (
        <Stack gap={12} align="start">
          <button
            type="button"
            className={css.mailButton}
            aria-disabled={!usable || undefined}
            onClick={() => usable && !opening && once({ type: 'click', mail: mail.mail })}
          >
            {link.button}
            <ExternalLink size={20} aria-hidden />
          </button>
          {link.address === null ? (
            <Button size="s" icon={Link2} disabled={!usable} onPress={() => once({ type: 'showLink', mail: mail.mail })}>
              {t('tools.mail.showLink')}
            </Button>
          ) : (
            <p className={css.goesTo}>
              <span className={kit.meta}>{t('tools.mail.linkGoesTo')}</span>
              <span className={css.address}>
                <AddressText text={link.address} />
              </span>
            </p>
          )}
        </Stack>
      )}
    </article>
  );
}
