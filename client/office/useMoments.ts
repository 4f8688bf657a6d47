import { useEffect, useRef, useState } from 'react';
import type { PlayerView } from '../../shared/protocol/view.ts';
import { useT } from '../i18n/index.ts';
import { newsBetween, shownFor, type SpeechBubble } from './model/moments.ts';

const GLAD_FOR = 6000; // ms

export interface Moments {
  said: ReadonlyMap<string, SpeechBubble>; // the newest bubble by seat
  glad: ReadonlySet<string>;
}

/** Recent speech bubbles and glad faces, each shown for a short while. */
export function useMoments(view: PlayerView): Moments {
  const t = useT();
  const [said, setSaid] = useState<ReadonlyMap<string, SpeechBubble>>(new Map());
  const [glad, setGlad] = useState<ReadonlySet<string>>(new Set());
  const before = useRef(view);
  const timers = useRef(new Set<ReturnType<typeof setTimeout>>());
  useEffect(() => {
    const news = newsBetween(before.current, view, name => t('office.thanks', { name }));
    before.current = view;
    const later = (ms: number, then: () => void) => {
      const timer = setTimeout(() => {
        timers.current.delete(timer);
        then();
      }, ms);
      timers.current.add(timer);
    };
    for (const one of news.said) {
      setSaid(all => new Map(all).set(one.seat, one));
      later(shownFor(one.text), () => setSaid(all => (all.get(one.seat) === one ? without(all, one.seat) : all)));
    }
    if (news.glad.length === 0) return;
    setGlad(new Set(news.glad));
    later(GLAD_FOR, () => setGlad(all => new Set([...all].filter(seat => !news.glad.includes(seat)))));
  }, [view, t]);
  useEffect(() => {
    const all = timers.current;
    return () => all.forEach(clearTimeout);
  }, []);
  return { said, glad };
}

function without<K, V>(all: ReadonlyMap<K, V>, key: K): Map<K, V> {
  const rest = new Map(all);
  rest.delete(key);
  return rest;
}
