import { Check, Monitor } from 'lucide-react';
import type { WorkView } from '../../../../shared/protocol/plan.ts';
import { useT } from '../../../i18n/index.ts';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { formatList } from '../../../layout/formatList.ts';
import { Panel, Stack } from '../../../ui/index.ts';
import css from './parts.module.css';

export interface WorkCardProps {
  work: WorkView;
  ask?: boolean; // asks about one's own work too, where the talk does not ask it already
}

/** What the work of the vacancy asks digitally: what this person did of it today, and where one can learn the rest. */
export function WorkCard({ work, ask = false }: WorkCardProps) {
  const t = useT();
  const lines = work.demands.map(demand => ({ ...demand, words: wordsOf(demand, t) }));
  const isLearning = work.demands.some(({ learn }) => learn.length > 0);
  const read = [work.say, ...lines.map(({ say, words }) => [say, ...words].join('. '))].join('. ');
  return (
    <Panel title={t('personal.work.title')} tone="warm" aside={<ReadAloud compact text={read} />} gap={12}>
      <p className="meta">{work.say}</p>
      <Stack as="ul" gap={10} className={css.did}>
        {lines.map(({ id, say, did, words }) => (
          <li key={id} className={did ? undefined : css.asked}>
            {did ? <Check aria-hidden /> : <Monitor aria-hidden />}
            <span>
              {say}
              {words.map(word => (
                <span key={word} className={css.area}>
                  {word}
                </span>
              ))}
            </span>
          </li>
        ))}
      </Stack>
      {isLearning && <p className="meta">{t('personal.work.choose')}</p>}
      {ask && (
        <p>
          <b>{t('personal.work.ask')}</b>
        </p>
      )}
    </Panel>
  );
}

/** Where it stood in the game; that one did it, or where one can learn it. */
function wordsOf({ tasks: titles, did, learn }: WorkView['demands'][number], t: ReturnType<typeof useT>): string[] {
  const tasks = formatList(titles);
  return [
    ...(did ? [t('personal.work.did', { tasks })] : titles.length > 0 ? [t('personal.work.inGame', { tasks })] : []),
    ...(learn.length > 0 ? [t('personal.work.learn', { trainings: formatList(learn, 'or') })] : []),
  ];
}
