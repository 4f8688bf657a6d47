import { useEffect, useState } from 'react';
import type { JoinInfo } from '../../../shared/protocol/http.ts';
import type { Portrait } from '../../../shared/protocol/people.ts';
import { api } from '../../net/http.ts';

const AGAIN_MS = 10_000; // people of one group often join in the same minutes
const NONE: readonly Portrait[] = [];

interface Faces {
  taken: readonly Portrait[];
  /** The server said that somebody took this face just now. */
  lost: (face: Portrait) => void;
}

/** The faces that others in this group have, kept up to date while the form is on the screen. `mine`: a face that may be this person's own already, since no answer came. */
export function useFaces(info: JoinInfo | null, mine: Portrait | null): Faces {
  const [news, setNews] = useState<{ session: string; taken: readonly Portrait[] } | null>(null);
  const { session, code } = info ?? {};
  useEffect(() => {
    if (session === undefined || code === undefined) return;
    let here = true;
    const look = () => {
      if (document.visibilityState === 'hidden') return;
      api.joinInfo(code).then(
        now => here && setNews({ session, taken: now.takenFaces }),
        () => undefined, // the server has the last word anyway
      );
    };
    const timer = setInterval(look, AGAIN_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      here = false;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [session, code]);

  const known = news?.session === session ? news?.taken : info?.takenFaces;
  const taken = known?.filter(face => face !== mine) ?? NONE;
  return { taken, lost: face => session !== undefined && setNews({ session, taken: [...taken, face] }) };
}
