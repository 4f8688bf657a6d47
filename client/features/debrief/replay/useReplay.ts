import { useEffect, useRef, useState } from 'react';
import type { ReplayMoment, ReplayPage } from '../../../../shared/protocol/replay.ts';
import { ownToken } from '../../../net/own.ts';
import { replayApi } from '../../../net/replay.ts';
import { retryUntilAnswered } from '../../../net/retryUntilAnswered.ts';
import { useClient } from '../../../store/store.ts';

const CALM_MS = 120; // a slider that is dragged asks once it rests

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

/** How it was after one entry of the journal. The one before stays until the new one is here. */
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
        () => undefined, // the page says when the whole does not come
      );
    }, CALM_MS);
    return () => {
      here = false;
      clearTimeout(timer);
    };
  }, [team, as, language, seq]);
  return moment;
}
