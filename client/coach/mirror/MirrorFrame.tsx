import { useEffect, useRef, useState } from 'react';
import { useT } from '../../i18n/index.ts';
import { useWidth } from '../../ui/useWidth.ts';
import css from './MirrorTab.module.css';

const USUAL = { width: 1366, height: 768 };

/**
 * Somebody's page, at the size of their browser and scaled to fit. It is inert: no control works, it takes no focus, and
 * nothing in it is announced; the text above it says what a screen reader needs.
 */
export function MirrorFrame({ session, team, seat, name }: { session: string; team: string; seat: string; name: string }) {
  const t = useT();
  const frame = useRef<HTMLIFrameElement>(null);
  const { ref, width: room } = useWidth<HTMLDivElement>();
  const [size, setSize] = useState(USUAL);
  useEffect(() => {
    const take = (event: MessageEvent) => {
      if (event.source !== frame.current?.contentWindow || event.origin !== location.origin) return;
      const { width, height } = (event.data ?? {}) as { width?: unknown; height?: unknown };
      if (isSize(width) && isSize(height)) setSize({ width, height });
    };
    addEventListener('message', take);
    return () => removeEventListener('message', take);
  }, []);
  const scale = room > 0 ? Math.min(1, room / size.width) : 0.5;
  return (
    <div ref={ref} className={css.room}>
      <div className={css.frame} style={{ width: size.width * scale, height: size.height * scale }}>
        <iframe
          ref={frame}
          inert
          aria-hidden
          tabIndex={-1}
          title={t('coach.look.title', { name })}
          src={`/meekijken/${[session, team, seat].map(encodeURIComponent).join('/')}`}
          style={{ width: size.width, height: size.height, transform: `scale(${scale})` }}
        />
      </div>
    </div>
  );
}

const isSize = (value: unknown): value is number => typeof value === 'number' && value >= 200 && value <= 6_000;
