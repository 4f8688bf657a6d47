import { ArrowRight, ClipboardCopy } from 'lucide-react';
import { useId } from 'react';
import { useLocation } from 'wouter';
import { useT } from '../../../i18n/index.ts';
import { useClient } from '../../../store/store.ts';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { Button, Cluster, Panel, Stack } from '../../../ui/index.ts';
import { toast } from '../../../ui/toastList.ts';
import { copyText } from '../../../ui/copyText.ts';
import { formatDate } from '../../../layout/formatDate.ts';
import css from './parts.module.css';

const PLACES = { own: '/eigen', game: '/spel' } as const;

export interface OwnLinkProps {
  token: string;
  deleteOn: number;
  go?: boolean; // adds a button to the page itself
  to?: keyof typeof PLACES; // where it leads
}

/** The private link to the own page, to keep for later. */
export function OwnLink({ token, deleteOn, go = false, to = 'own' }: OwnLinkProps) {
  const t = useT();
  const id = useId();
  const [, open] = useLocation();
  const language = useClient(state => state.settings.language);
  const say = t('personal.link.say', { date: formatDate(deleteOn, language) });
  const address = `${location.origin}${PLACES[to]}#t=${token}`;
  const copy = async () => {
    const done = await copyText(address);
    toast(t(done ? 'personal.link.copied' : 'personal.link.notCopied'), done ? 'done' : 'notYet');
  };
  return (
    <Panel title={t('personal.link.title')} aside={<ReadAloud compact text={say} />}>
      <Stack gap={12} className={css.stack}>
        <p>{say}</p>
        <div>
          <label htmlFor={id} className="vh">
            {t('personal.link.field')}
          </label>
          <input id={id} className={css.address} readOnly value={address} onFocus={event => event.currentTarget.select()} />
        </div>
        <Cluster gap={10}>
          {go && (
            <Button variant="primary" iconAfter={ArrowRight} onPress={() => open('/eigen')}>
              {t('personal.link.open')}
            </Button>
          )}
          <Button icon={ClipboardCopy} onPress={() => void copy()}>
            {t('personal.link.copy')}
          </Button>
        </Cluster>
      </Stack>
    </Panel>
  );
}
