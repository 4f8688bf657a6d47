import { X } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../../i18n/index.ts';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { Button, Feedback, Panel, Stack } from '../../../ui/index.ts';
import { Loading } from '../../../layout/Loading.tsx';
import { MarkFilter } from './MarkFilter.tsx';
import { FIRST_KINDS, marksOf, minuteOf, sliderPosition } from './marks.ts';
import { MomentBoard } from './MomentBoard.tsx';
import { MomentPath } from './MomentPath.tsx';
import { MomentPeople } from './MomentPeople.tsx';
import { MomentSlider } from './MomentSlider.tsx';
import type { ReplayProps } from './props.ts';
import css from './ReplayView.module.css';
import { RoleTimeline } from './RoleTimeline.tsx';
import { useReplayMoment, useReplayPage } from './useReplay.ts';

/** The slider, and the people, board, puzzles and tools at one moment of the game. */
export function ReplayView({ team, as, shared, onShare, onClose }: ReplayProps) {
  const t = useT();
  const page = useReplayPage(team, as);
  const [own, setOwn] = useState(onShare ? (shared ?? 0) : 0);
  const [alone, setAlone] = useState(false);
  const [kinds, setKinds] = useState(FIRST_KINDS);
  const follows = shared !== null && !alone && !onShare;
  const seq = follows ? shared : own;
  const moment = useReplayMoment(team, as, Math.max(1, seq));

  if (page.failed)
    return (
      <Panel title={t('debrief.replay.title')}>
        <Feedback kind="notYet">{t('debrief.replay.failed')}</Feedback>
        <Button onPress={page.again}>{t('debrief.replay.again')}</Button>
      </Panel>
    );
  if (!page.value) return <Loading />;
  const replay = page.value;
  const marks = marksOf(replay.marks, kinds);
  const mark = replay.marks.findLast(one => one.seq <= seq) ?? null;
  const atMs = mark?.atMs ?? 0;
  const total = minuteOf(replay.durationMs);
  const said = mark ? `${t('debrief.replay.at', { minute: minuteOf(atMs) })}: ${mark.text}` : t('debrief.replay.start');

  function go(to: number) {
    const next = marks[to - 1]?.seq ?? 0;
    setOwn(next);
    if (onShare) onShare(next);
    else if (shared !== null) setAlone(true);
  }
  return (
    <Panel
      title={t('debrief.replay.title')}
      aside={
        <div className={css.aside}>
          <ReadAloud compact text={[t('debrief.replay.say'), said].join(' ')} />
          {onClose && (
            <Button variant="quiet" size="s" icon={X} onPress={onClose}>
              {t('debrief.replay.close')}
            </Button>
          )}
        </div>
      }
    >
      <Stack gap={16} className={css.replay}>
        {shared !== null && !onShare && (
          <div className={css.together}>
            <p>{alone ? t('debrief.replay.alone') : t('debrief.replay.byCoach')}</p>
            {alone && (
              <Button size="s" onPress={() => setAlone(false)}>
                {t('debrief.replay.follow')}
              </Button>
            )}
          </div>
        )}
        <p className={css.said} aria-live="polite">
          <b>{mark ? t('debrief.replay.at', { minute: minuteOf(atMs) }) : t('debrief.replay.start')}</b>
          {mark && <span>{mark.text}</span>}
          <span className="meta">{t('debrief.replay.ofTotal', { minute: mark ? minuteOf(atMs) : 0, total })}</span>
        </p>
        <MomentSlider marks={marks} at={sliderPosition(marks, seq)} onGo={go} />
        <MarkFilter kinds={kinds} onChange={setKinds} />
        {moment && (
          <div className={css.two}>
            <MomentPeople places={moment.places} />
            <MomentBoard board={moment.board} />
          </div>
        )}
        <MomentPath puzzles={replay.puzzles} states={moment?.puzzles ?? null} />
        <RoleTimeline replay={replay} atMs={atMs} />
      </Stack>
    </Panel>
  );
}
