import { lazy, Suspense } from 'react';
import { Loading } from '../../../layout/Loading.tsx';
import { loadTexts } from '../../../i18n/load.ts';
import type { ReplayProps } from './props.ts';

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
