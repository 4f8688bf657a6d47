import { Hourglass } from 'lucide-react';
import { formatDate } from '../../../layout/formatDate.ts';
import { useT } from '../../../i18n/index.ts';
import { own } from '../../../net/own.ts';
import { useClient } from '../../../store/store.ts';
import { useOwnPageState } from '../saved/OwnPageContext.tsx';
import { ChoiceCard, ShortList } from './ChoiceCard.tsx';

const WHAT = ['plan', 'did', 'feedback', 'certificate', 'cards'] as const;

/** Keeps this page half a year, also when the session is deleted, or ends that. Says before it what is kept. */
export function KeepLonger() {
  const t = useT();
  const language = useClient(state => state.settings.language);
  const { page, token, reload } = useOwnPageState();
  if (!page?.keep || !token) return null;
  const { until, on } = page.keep;
  const date = formatDate(until, language);
  const may = on ? [] : [t('personal.keepLonger.may', { until: date })];
  const say = [t('personal.keepLonger.say', { date: formatDate(page.session.deleteOn, language) }), ...may].join(' ');
  const what = { title: t('personal.keepLonger.what.title'), lines: WHAT.map(one => t(`personal.keepLonger.what.${one}`)) };
  const link = t('personal.keepLonger.link');
  const end = t('personal.keepLonger.end');
  return (
    <ChoiceCard
      title={t('personal.keepLonger.title')}
      read={[say, what.title, ...what.lines, link, end].join('\n')}
      isOn={on}
      begin={t('personal.keepLonger.begin')}
      icon={Hourglass}
      end={t('personal.keepLonger.undo')}
      on={t('personal.keepLonger.on', { date })}
      off={t('personal.keepLonger.off')}
      failed={t('personal.keepLonger.failed')}
      choose={next => own.keep(token, next).then(reload)}
    >
      <p>{say}</p>
      <ShortList {...what} />
      <p>{link}</p>
      <p className="meta">{end}</p>
    </ChoiceCard>
  );
}
