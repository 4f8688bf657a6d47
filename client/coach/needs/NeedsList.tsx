import { ChevronsUp, Smile } from 'lucide-react';
import { useEffect, useRef, type RefObject } from 'react';
import type { CoachView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { announce, Button, Dialog } from '../../ui/index.ts';
import { AlarmsButton } from '../alarms/index.ts';
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
  open?: boolean; // where it has no place beside the teams: over them
  onClose?: () => void;
}

/** Who needs the coach, the most urgent first, each with an act: beside the teams, or over them where there is no room. */
export function NeedsList({ open = false, onClose, ...props }: NeedsListProps) {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  const { needs } = withoutSnoozed(props.needs, props.memory.snoozes, props.now);
  useNews(needs);
  if (open && onClose)
    return (
      <Dialog open onClose={onClose} title={t('coach.needs.title')}>
        <List {...props} heading={null} />
      </Dialog>
    );
  return (
    <aside className={css.needs} aria-labelledby="needs-title">
      <div className={css.inner}>
        <header className={css.head}>
          <h2 id="needs-title" ref={heading} tabIndex={-1}>
            {t('coach.needs.title')}
          </h2>
          <span className={css.count}>{needs.length}</span>
        </header>
        <List {...props} heading={heading} />
      </div>
    </aside>
  );
}

interface ListProps extends Omit<NeedsListProps, 'open' | 'onClose'> {
  heading: RefObject<HTMLHeadingElement | null> | null; // takes the focus when what had it is gone
}

/** Needs that are over disappear by themselves. */
function List({ needs: all, now, view, memory, onMemory, heading }: ListProps) {
  const t = useT();
  const mayAct = useMayAct();
  const list = useRef<HTMLDivElement>(null);
  const { needs, later } = withoutSnoozed(all, memory.snoozes, now);
  const [{ shown, waiting }, letIn] = useStableList(list, needs);
  useFocusFallback(list, heading, shown.map(({ need, gone }) => `${need.key}${gone}`).join());
  const putOff = (snoozes: CoachMemory['snoozes']) => {
    onMemory({ snoozes });
    letIn();
  };
  const snooze = (key: string) => putOff({ ...liveSnoozes(memory.snoozes, now), [key]: now + SNOOZE_MS });
  return (
    <div ref={list} className={css.body}>
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
        {waiting > 0 && (
          <Button size="s" variant="attention" icon={ChevronsUp} onPress={letIn}>
            {t('coach.needs.new', { count: waiting })}
          </Button>
        )}
        {later.length > 0 && (
          <Button size="s" variant="quiet" onPress={() => putOff({})}>
            {t('coach.needs.later', { count: later.length })}
          </Button>
        )}
        {mayAct && <AlarmsButton />}
      </footer>
    </div>
  );
}

/** Announces new needs. Those that existed when the page opened are not new. */
function useNews(needs: readonly Need[]): void {
  const t = useT();
  const known = useRef<Set<string> | null>(null);
  const keys = needs.map(need => need.key).join('|');
  useEffect(() => {
    const before = known.current;
    known.current = new Set(needs.map(need => need.key));
    const fresh = before ? needs.filter(need => !before.has(need.key)).length : 0;
    if (fresh === 0) return;
    announce(t('coach.needs.said', { count: needs.length }));
  }, [keys]); // eslint-disable-line react-hooks/exhaustive-deps -- `keys` covers every relevant change
}
