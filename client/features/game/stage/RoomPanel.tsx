import { MoveRight } from 'lucide-react';
import { useHotspot, useHotspots, useHotspotWords } from './useHotspot.ts';
import { Stack } from '../../../ui/flow/Stack.tsx';
import css from '../panels/Panels.module.css';

/** "Wat is er in deze kamer?": everything in the office as a list of buttons. */
export function RoomPanel() {
  const spots = useHotspots();
  const words = useHotspotWords();
  const choose = useHotspot();
  return (
    <Stack as="ul" gap={12}>
      {spots.map(spot => {
        const { label, hint } = words(spot);
        return (
          <li key={spot.id}>
            <button type="button" className={css.full} onClick={() => choose(spot.id)}>
              <span className={css.words}>
                {label}
                <small>{hint}</small>
              </span>
              <MoveRight aria-hidden />
            </button>
          </li>
        );
      })}
    </Stack>
  );
}
