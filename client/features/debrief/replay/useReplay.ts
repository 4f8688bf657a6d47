import { useEffect, useRef, useState } from 'react';
import type { ReplayMoment, ReplayPage } from '../../../../shared/protocol/replay.ts';
import { ownToken } from '../../../net/own.ts';
import { replayApi } from '../../../net/replay.ts';
import { retryUntilAnswered } from '../../../net/retryUntilAnswered.ts';
import { useClient } from '../../../store/store.ts';

const DEBOUNCE_MS = 120; // a dragged slider requests a moment once it rests

export interface Loaded<T> {
  value: T | null;
  failed: boolean;
  again: () => void;
}

const tokenFor = (as: 'seat' | 'coach') => (as === 'seat' ? (ownToken() ?? undefined) : undefined);

export function useReplayPage(team: string, as: 'seat' | 'coach'): Loaded<ReplayPage> {
  const language = useClient(state => state.settings.language);
  const [value, setValue] = useState<ReplayPage | null>(null);
  const [failed, setFailed] = useState(false);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let here = true;
    const onRetry = () => here && setFailed(true);
    retryUntilAnswered(() => replayApi.page(team, language, tokenFor(as)), { isNeeded: () => here, onRetry }).then(
      page => {
        if (!here) return;
        setValue(page);
        setFailed(false);
      },
      () => here && setFailed(true),
    );
    return () => {
      here = false;
    };
  }, [team, as, language, round]);
  return { value, failed, again: () => setRound(now => now + 1) };
}

/** The state after one entry of the journal. The previous state stays until the new one is loaded. */
export function useReplayMoment(team: string, as: 'seat' | 'coach', seq: number): ReplayMoment | null {
  const language = useClient(state => state.settings.language);
  const known = useRef(new Map<string, ReplayMoment>());
  const [moment, setMoment] = useState<ReplayMoment | null>(null);
  useEffect(() => {
    let here = true;
    const ready = known.current.get(`${language} ${seq}`);
    if (ready) {
      setMoment(ready);
      return undefined;
    }
    const timer = setTimeout(() => {
      retryUntilAnswered(() => replayApi.moment(team, seq, language, tokenFor(as)), { isNeeded: () => here }).then(
        found => {
          known.current.set(`${language} ${seq}`, found);
          if (here) setMoment(found);
        },
        () => undefined, // the page itself reports that loading fails
      );
    }, DEBOUNCE_MS);
    return () => {
      here = false;
      clearTimeout(timer);
    };
  }, [team, as, language, seq]);
  return moment;
}
