import { useEffect, useState } from 'react';
import type { OwnData } from '../../../../shared/protocol/plan.ts';
import { peerLine } from '../../../layout/peerWords.ts';
import { Loading } from '../../../layout/Loading.tsx';
import { useT } from '../../../i18n/index.ts';
import { call } from '../../../net/http.ts';
import { useClient } from '../../../store/store.ts';
import { Feedback, keyed, Stack } from '../../../ui/index.ts';
import { formatDate } from '../../../layout/formatDate.ts';
import { scaleWords } from '../../statements/index.ts';
import { usePlanLines } from '../paper/usePlanLines.ts';
import { useOwnPageState } from '../saved/OwnPageContext.tsx';
import css from './parts.module.css';
import { seatLines } from './seatLines.ts';

/** All stored data about this person, as a readable list. */
export function StoredData({ token }: { token: string }) {
  const t = useT();
  const language = useClient(state => state.settings.language);
  const { page } = useOwnPageState();
  const [data, setData] = useState<OwnData | 'failed' | null>(null);
  const plan = usePlanLines().filter(line => line.text !== null);
  useEffect(() => {
    call<OwnData>('GET', '/own/data.json', undefined, token).then(setData, () => setData('failed'));
  }, [token]);

  if (data === null) return <Loading />;
  if (data === 'failed') return <Feedback kind="notYet">{t('personal.data.failed')}</Feedback>;
  const says = new Map(page?.statements.statements.map(statement => [statement.id, statement.say]));
  const moment = (id: string) =>
    id === 'before' || id === 'after' || id === 'lookBack' ? t(`personal.data.list.moments.${id}`) : id;
  const answer = (value: string) => (value === 'skipped' ? '—' : t(scaleWords(value)));
  return (
    <Stack gap={12} className={css.kept}>
      <p>{t('personal.data.list.until', { date: formatDate(data.deleteOn, language) })}</p>
      {page?.keep?.on && <p>{t('personal.data.list.keptUntil', { date: formatDate(page.keep.until, language) })}</p>}
      <Kept
        title={t(data.keptPage ? 'personal.kept.seat' : 'personal.data.list.seat')}
        lines={seatLines(data.seat, t, language)}
      />
      {!data.keptPage && (
        <Kept
          title={t('personal.data.list.statements')}
          lines={data.statements.map(
            one => `${says.get(one.id) ?? one.id} (${moment(one.moment)}): ${answer(String(one.answer))}`,
          )}
        />
      )}
      <Kept title={t('personal.data.list.plan')} lines={data.plan ? plan.map(line => `${line.title}: ${line.text ?? ''}`) : []} />
      {data.planSharedSince !== null && (
        <p>{t('personal.data.list.shared', { date: formatDate(data.planSharedSince, language) })}</p>
      )}
      {!data.keptPage && <Kept title={t('personal.data.list.note')} lines={data.coachNote ? [data.coachNote.text] : []} />}
      <Kept title={t('personal.data.list.contact')} lines={data.contact ? [data.contact] : []} />
      {data.keptPage && (
        <Kept
          title={t('personal.kept.list')}
          lines={[
            ...(data.keptPage.texts[language]?.did ?? []).map(one => one.text),
            ...data.keptPage.cards.map(card => `${card.name}: ${card.text}`),
          ]}
        />
      )}
      <Kept title={t('personal.data.list.texts')} lines={data.texts.map(one => `“${one.text}”`)} />
      <Kept title={t('personal.data.list.feedback')} lines={data.feedback.map(peerLine)} />
      {!data.keptPage && (
        <Kept
          title={t('personal.data.list.acts')}
          lines={data.acts.length ? [t('personal.data.list.actsSay', { count: data.acts.length })] : []}
        />
      )}
    </Stack>
  );
}

function Kept({ title, lines }: { title: string; lines: string[] }) {
  const t = useT();
  return (
    <section>
      <h3>{title}</h3>
      {lines.length === 0 ? (
        <p className="meta">{t('personal.data.list.nothing')}</p>
      ) : (
        <Stack as="ul" gap={4}>
          {keyed(lines, line => line).map(({ key, item }) => (
            <li key={key}>{item}</li>
          ))}
        </Stack>
      )}
    </section>
  );
}
