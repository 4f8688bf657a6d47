import { ArrowLeft, ArrowRight, Check, Contrast, Heart, Lightbulb, Minus, Play, Scale } from 'lucide-react';
import type { ReplayKind, ReplayMark } from '../../../../shared/protocol/replay.ts';
import { useT } from '../../../i18n/index.ts';
import { Button, classes, Stack } from '../../../ui/index.ts';
import { minuteOf } from './marks.ts';
import css from './MomentSlider.module.css';

export const MARK_ICONS: Record<ReplayKind, typeof Check> = {
  solved: Check,
  help: Heart,
  hint: Lightbulb,
  notYet: Contrast,
  decision: Scale,
  opened: Play,
  skipped: Minus,
};

export interface MomentSliderProps {
  marks: readonly ReplayMark[];
  at: number; // position; 0: the beginning
  onGo: (at: number) => void;
}

/** A slider with one position per moment and its icon above it; works by dragging, keyboard and two buttons. */
export function MomentSlider({ marks, at, onGo }: MomentSliderProps) {
  const t = useT();
  const mark = marks[at - 1];
  return (
    <div className={css.box}>
      <Button size="s" icon={ArrowLeft} disabled={at === 0} onPress={() => onGo(at - 1)}>
        {t('debrief.replay.before')}
      </Button>
      <Stack gap={2} className={css.track}>
        <div className={css.signs} aria-hidden>
          <span />
          {marks.map((one, index) => {
            const Icon = MARK_ICONS[one.kind];
            return (
              <span key={one.seq} className={classes(css.sign, css[one.kind], index + 1 === at && css.now)}>
                <Icon />
              </span>
            );
          })}
        </div>
        <input
          type="range"
          min={0}
          max={marks.length}
          value={at}
          aria-label={t('debrief.replay.slider')}
          aria-valuetext={
            mark ? `${t('debrief.replay.at', { minute: minuteOf(mark.atMs) })}: ${mark.text}` : t('debrief.replay.start')
          }
          onChange={event => onGo(Number(event.target.value))}
        />
      </Stack>
      <Button size="s" iconAfter={ArrowRight} disabled={at === marks.length} onPress={() => onGo(at + 1)}>
        {t('debrief.replay.after')}
      </Button>
    </div>
  );
}
