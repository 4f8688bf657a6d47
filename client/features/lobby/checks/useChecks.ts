import { useEffect, useState } from 'react';
import type { SeatChecks } from '../../../../shared/protocol/sessionView.ts';
import { lobbyCommand } from '../../../net/lobby.ts';
import { useClient } from '../../../store/store.ts';
import { browserFits, measureConnection } from './measure.ts';

const NONE: SeatChecks = { sound: null, browser: null, connection: null };

export interface Checks extends SeatChecks {
  heard: (sound: boolean) => void;
  measuring: boolean;
  again: () => void;
}

/** The checks of this device: browser and connection are measured, sound is confirmed by the person. The coach sees the results. */
export function useChecks(): Checks {
  const kept = useClient(state => state.session?.me.checks ?? NONE);
  const [sound, setSound] = useState<boolean | null>(null);
  const [connection, setConnection] = useState<SeatChecks['connection']>(null);
  const [times, setTimes] = useState(0);
  const [browser] = useState(() => browserFits(globalThis));
  const [measured, setMeasured] = useState(-1);
  useEffect(() => {
    let here = true;
    void measureConnection().then(found => {
      if (!here) return;
      setConnection(found);
      setMeasured(times);
      void lobbyCommand({ type: 'check', browser, connection: found }, { quiet: true });
    });
    return () => {
      here = false;
    };
  }, [browser, times]);
  return {
    sound: sound ?? kept.sound,
    browser,
    connection: connection ?? kept.connection,
    measuring: measured < times,
    heard: answer => {
      setSound(answer);
      void lobbyCommand({ type: 'check', sound: answer }, { quiet: true });
    },
    again: () => setTimes(count => count + 1),
  };
}
