import { Check, IdCard, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { LIMITS } from '../../../../shared/protocol/limits.ts';
import { useT } from '../../../i18n/index.ts';
import { own } from '../../../net/own.ts';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { announce, Button, classes, Cluster, Feedback, Panel, Row, Stack, TextArea } from '../../../ui/index.ts';
import { useOwnPageState } from '../saved/OwnPageContext.tsx';
import css from './parts.module.css';
import { ReceivedCards } from './ReceivedCards.tsx';

/** Exchanges contact cards: only what a person typed, and only with those who also share one. */
export function ContactCards() {
  const t = useT();
  const { page, token, reload } = useOwnPageState();
  const mine = page?.contacts.mine ?? null;
  const [text, setText] = useState(mine ?? '');
  const [failed, setFailed] = useState(false);
  if (!page || !token) return null;
  const { others } = page.contacts;
  const changed = text.trim() !== (mine ?? '');

  const save = async (value: string | null) => {
    try {
      await own.saveContact(token, value);
      setFailed(false);
      announce(t(value === null ? 'personal.contacts.takenBack' : 'personal.contacts.given'));
      if (value === null) setText('');
      reload();
    } catch {
      setFailed(true);
    }
  };
  return (
    <Panel
      title={t('personal.contacts.title')}
      aside={
        <ReadAloud
          compact
          text={[t('personal.contacts.say'), t('personal.contacts.who'), t('personal.contacts.longer')].join(' ')}
        />
      }
    >
      <Stack gap={12} className={css.stack}>
        <p>{t('personal.contacts.say')}</p>
        <p className="meta">
          {t('personal.contacts.who')} {t('personal.contacts.longer')}
        </p>
        <TextArea
          label={t('personal.contacts.field')}
          help={t('personal.contacts.help')}
          rows={2}
          value={text}
          max={LIMITS.contactCard}
          onChange={setText}
        />
        {mine !== null && !changed && (
          <Row as="p" gap={8} align="start" className={classes(css.tick, css.holds)}>
            <Check aria-hidden /> <span>{t('personal.contacts.given')}</span>
          </Row>
        )}
        {failed && <Feedback kind="notYet">{t('personal.contacts.failed')}</Feedback>}
        <Cluster gap={10}>
          {(mine === null || changed) && (
            <Button icon={IdCard} disabled={text.trim() === ''} onPress={() => void save(text.trim())}>
              {mine === null ? t('personal.contacts.give') : t('personal.contacts.change')}
            </Button>
          )}
          {mine !== null && (
            <Button variant="quiet" icon={Undo2} onPress={() => void save(null)}>
              {t('personal.contacts.take')}
            </Button>
          )}
        </Cluster>
        <h3>{t('personal.contacts.others')}</h3>
        {mine === null ? (
          <p className="meta">{t('personal.contacts.hidden')}</p>
        ) : others.length === 0 ? (
          <p className="meta">{t('personal.contacts.none')}</p>
        ) : (
          <ReceivedCards cards={others} />
        )}
      </Stack>
    </Panel>
  );
}
