import { lazy, Suspense } from 'react';
import { loadTexts } from '../../../i18n/load.ts';
import type { ScreenReplayProps } from './ScreenReplayView.tsx';

const View = lazy(async () => {
  const [view] = await Promise.all([import('./ScreenReplayView.tsx'), loadTexts('coach')]);
  return { default: view.ScreenReplayView };
});

/** The replay on the shared screen. Loaded when it is first shown. */
export function ScreenReplay(props: ScreenReplayProps) {
  return (
    <Suspense fallback={null}>
      <View key={props.team} {...props} />
    </Suspense>
  );
}
