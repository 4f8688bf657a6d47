import { lazy, Suspense } from 'react';
import { Loading } from '../../../layout/Loading.tsx';
import { loadTexts } from '../../../i18n/load.ts';
import type { ReplayProps } from './props.ts';

const View = lazy(async () => {
  const [view] = await Promise.all([import('./ReplayView.tsx'), loadTexts('coach')]); // the puzzle graph uses texts of the coach's pages
  return { default: view.ReplayView };
});

/** The replay of the game, moment by moment. Loaded when it is first shown. */
export function Replay(props: ReplayProps) {
  return (
    <Suspense fallback={<Loading />}>
      <View key={props.team} {...props} />
    </Suspense>
  );
}
