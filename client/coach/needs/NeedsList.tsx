import { ChevronsUp, Smile } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { CoachView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { playCue } from '../../sound/sounds.ts';
import { announce, Button, Cluster, Toggle } from '../../ui/index.ts';
import { liveSnoozes, SNOOZE_MS, withoutSnoozed } from './stableList.ts';
import type { Need } from './needsNow.ts';
import { type CoachMemory, useFocusFallback, useMayAct } from '../frame/index.ts';
import { NeedItem } from './NeedItem.tsx';
import css from './NeedsList.module.css';
import { useStableList } from './useStableList.ts';

export interface NeedsListProps {
  needs: Need[];
  now: number;
  view: CoachView;
  memory: CoachMemory;
  onMemory: (change: Partial<CoachMemory>) => void;
}

/** Who needs the coach, the most urgent first, each with an act. Needs that are over disappear by themselves. */
export function NeedsList({ needs: all, now, view, memory, onMemory }: NeedsListProps) {
  const t = useT();
  const mayAct = useMayAct();
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLElement>(null);
  const { needs, later } = withoutSnoozed(all, memory.snoozes, now);
  const [{ shown, waiting }, letIn] = useStableList(list, needs);
  useFocusFallback(list, heading, shown.map(({ need, gone }) => `${need.key}${gone}`).join());
  useNews(needs, memory.sound);
  const putOff = (snoozes: CoachMemory['snoozes']) => {
    onMemory({ snoozes });
    letIn();
  };
  const snooze = (key: string) => putOff({ ...liveSnoozes(memory.snoozes, now), [key]: now + SNOOZE_MS });

  return (
    <aside ref={list} className={css.needs} aria-labelledby="needs-title">
      <Cluster as="header" gap={8} rowGap={4} align="center" justify="between" className={css.head}>
        <h2 id="needs-title" ref={heading} tabIndex={-1}>
          {t('coach.needs.title')}
        </h2>
        <Button size="s" variant={waiting > 0 ? 'attention' : 'quiet'} icon={ChevronsUp} disabled={waiting === 0} onPress={letIn}>
          {waiting === 0 ? t('coach.needs.noneNew') : t('coach.needs.new', { count: waiting })}
        </Button>
      </Cluster>
      {shown.length === 0 ? (
        <div className={css.none}>
          <Smile aria-hidden />
          <p>
            <b>{t('coach.needs.none')}.</b> {t('coach.needs.noneSay')}
          </p>
        </div>
      ) : (
        <ul className={css.list}>
          {shown.map(({ need, gone }) => (
            <NeedItem key={need.key} need={need} now={now} gone={gone} view={view} onSnooze={() => snooze(need.key)} />
          ))}
        </ul>
      )}
      <footer className={css.foot}>
        {later.length > 0 && (
          <Button size="s" variant="quiet" onPress={() => putOff({})}>
            {t('coach.needs.later', { count: later.length })}
          </Button>
        )}
        {mayAct && <Toggle label={t('coach.needs.sound')} checked={memory.sound} onChange={sound => onMemory({ sound })} />}
      </footer>
    </aside>
  );
}

/** Announces new needs, with a sound if the coach wants that. Needs that existed when the page opened are not new. */
function useNews(needs: readonly Need[], sound: boolean): void {
  const t = useT();
  const known = useRef<Set<string> | null>(null);
  const keys = needs.map(need => need.key).join('|');
  useEffect(() => {
    const before = known.current;
    known.current = new Set(needs.map(need => need.key));
    const fresh = before ? needs.filter(need => !before.has(need.key)).length : 0;
    if (fresh === 0) return;
    announce(t('coach.needs.said', { count: needs.length }));
    if (sound) playCue('help');
  }, [keys]); // eslint-disable-line react-hooks/exhaustive-deps -- `keys` covers every relevant change
}
