import { CalendarPlus, ClipboardCopy, Link2 } from 'lucide-react';
import { useState } from 'react';
import type { FollowUp } from '../../../../shared/protocol/statements.ts';
import { useT } from '../../../i18n/index.ts';
import { downloadFile, own } from '../../../net/own.ts';
import { useClient } from '../../../store/store.ts';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { announce, Button, Cluster, Feedback, Panel, Row, Stack, TextField } from '../../../ui/index.ts';
import { toast } from '../../../ui/toastList.ts';
import { copyText } from '../../../ui/copyText.ts';
import { formatDate } from '../../../layout/formatDate.ts';
import { useOwnPageState } from '../saved/OwnPageContext.tsx';
import css from './parts.module.css';

const CODE = /^[\p{L}\p{N}-]{3,20}$/u;

/** For programmes with a follow-up: a separate link without a name, and a research code. */
export function LaterCard() {
  const t = useT();
  const language = useClient(state => state.settings.language);
  const { page, token } = useOwnPageState();
  const [link, setLink] = useState<FollowUp | null>(null);
  const [failed, setFailed] = useState(false);
  const [code, setCode] = useState(page?.statements.pseudonym ?? '');
  const [codeSaid, setCodeSaid] = useState<'ok' | 'bad' | null>(null);
  if (page?.statements.measure !== 'beforeAfterLater' || !token) return null;

  const make = () =>
    own.followUp(token).then(
      made => {
        setLink(made);
        setFailed(false);
        announce(t('personal.later.keep'));
      },
      () => setFailed(true),
    );
  const saveCode = async () => {
    if (code !== '' && !CODE.test(code)) return setCodeSaid('bad');
    try {
      await own.savePseudonym(token, code || null);
      setCodeSaid('ok');
    } catch {
      setFailed(true);
    }
  };
  return (
    <Panel title={t('personal.later.title')} aside={<ReadAloud compact text={t('personal.later.say')} />}>
      <Stack gap={12} className={css.stack}>
        <p>{t('personal.later.say')}</p>
        {failed && <Feedback kind="notYet">{t('personal.later.failed')}</Feedback>}
        {link ? (
          <>
            <Row as="p" gap={8} className={css.tick}>
              {t('personal.later.keep')}
            </Row>
            <input
              className={css.address}
              aria-label={t('personal.link.field')}
              readOnly
              value={link.link}
              onFocus={event => event.currentTarget.select()}
            />
            <p className="meta">
              {t('personal.later.due', { date: formatDate(link.dueOn, language), until: formatDate(link.deleteOn, language) })}
            </p>
            <Cluster gap={10}>
              <Button
                icon={ClipboardCopy}
                onPress={() =>
                  void copyText(link.link).then(done =>
                    toast(t(done ? 'personal.later.copied' : 'personal.link.notCopied'), done ? 'done' : 'notYet'),
                  )
                }
              >
                {t('personal.later.copy')}
              </Button>
              <Button
                icon={CalendarPlus}
                onPress={() =>
                  void downloadFile(link.token, 'later/reminder.ics', t('personal.paper.reminderFile')).then(done =>
                    toast(t(done ? 'personal.paper.made' : 'personal.paper.notMade'), done ? 'done' : 'notYet'),
                  )
                }
              >
                {t('personal.later.calendar')}
              </Button>
            </Cluster>
          </>
        ) : (
          <div>
            <Button icon={Link2} onPress={() => void make()}>
              {t('personal.later.make')}
            </Button>
          </div>
        )}
        {!page.begunHere && (
          <>
            <TextField
              label={t('personal.later.code')}
              help={t('personal.later.codeHelp')}
              value={code}
              max={20}
              error={codeSaid === 'bad' ? t('personal.later.codeBad') : null}
              ok={codeSaid === 'ok' ? t('personal.later.codeSaved') : null}
              onChange={typed => {
                setCode(typed.trim());
                setCodeSaid(null);
              }}
            />
            <div>
              <Button size="s" onPress={() => void saveCode()}>
                {t('personal.later.codeSave')}
              </Button>
            </div>
          </>
        )}
      </Stack>
    </Panel>
  );
}
