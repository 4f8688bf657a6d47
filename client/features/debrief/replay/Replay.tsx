import { lazy, Suspense } from 'react';
import { Loading } from '../../../layout/Loading.tsx';
import { loadTexts } from '../../../i18n/load.ts';

export interface ReplayProps {
  team: string;
  as: 'seat' | 'coach'; // whose right to look: the seat's secret, or the coach's cookie
  /** The moment that is shown to everybody; null: nobody shows one. */
  shared: number | null;
  /** Only for the coach: shows this moment to everybody, or stops it. */
  onShare?: (seq: number | null) => void;
  onClose?: () => void;
}

const View = lazy(async () => {
  const [view] = await Promise.all([import('./ReplayView.tsx'), loadTexts('coach')]); // the picture of the tasks speaks the coach's words
  return { default: view.ReplayView };
});

/** The game once more, moment by moment. Fetched when it is first looked at. */
export function Replay(props: ReplayProps) {
  return (
    <Suspense fallback={<Loading />}>
      <View key={props.team} {...props} />
    </Suspense>
  );
}
