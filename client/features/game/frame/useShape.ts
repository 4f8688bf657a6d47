import { createContext, useContext, useSyncExternalStore } from 'react';
import { useClient } from '../../../store/store.ts';
import { shapeOf, type Shape } from './shape.ts';

/** The shape of the frame on this display, with the letter that this person chose. */
export function useFrameShape(): Shape {
  const letter = useClient(state => state.settings.text);
  const key = useSyncExternalStore(onResize, () => JSON.stringify(shapeOf(innerWidth, innerHeight, letter)));
  return JSON.parse(key) as Shape;
}

function onResize(changed: () => void): () => void {
  addEventListener('resize', changed);
  return () => removeEventListener('resize', changed);
}

/** For the parts of the frame. Two tools side by side take the column of the team. */
export const ShapeContext = createContext<Shape>({ columns: 3, flat: false, narrow: false, roomy: true, low: false });
export const useShape = (): Shape => useContext(ShapeContext);
