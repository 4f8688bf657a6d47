import { useEffect } from 'react';
import { connection } from '../../net/sendCommand.ts';
import { useClient } from '../../store/store.ts';
import { mirrorMessage } from './mirrorMessage.ts';

const EVERY_MS = 500;
const AGAIN_MS = 5_000; // for a second coach who starts to mirror a desk where nothing changes

/** Sends the interface state of this page while a coach mirrors it, and only then. */
export function useMirrorSender(): void {
  const watched = useClient(state => state.view?.me.watched === true && state.connection === 'online');
  useEffect(() => {
    if (!watched || connection.isMirror) return;
    let told = '';
    let toldAt = 0;
    const tell = () => {
      const look = mirrorMessage();
      const text = JSON.stringify(look);
      if (text === told && performance.now() - toldAt < AGAIN_MS) return;
      told = text;
      toldAt = performance.now();
      connection.tellMirror(look);
    };
    tell();
    const every = setInterval(tell, EVERY_MS);
    return () => clearInterval(every);
  }, [watched]);
}
