import { Component, Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { writeStored } from '../store/deviceStorage.ts';
import { uiState } from '../store/uiState.ts';
import { store } from '../store/store.ts';
import { toasts } from '../ui/toastList.ts';
import { answerWith } from './answers.ts';
import type { Entry } from './catalogue.ts';
import css from './gallery.module.css';

const fresh = store.getInitialState();
const freshLocal = uiState.getInitialState();

/** Puts the page in the state that the specimen asks for: store, server, what is kept, address. */
function prepare({ store: parts, answers, kept = {}, address = '/' }: Entry) {
  const { settings } = store.getState();
  const at = performance.now();
  store.setState(
    { ...fresh, settings, languageChosen: true, viewAt: at, coachAt: at, ...(typeof parts === 'function' ? parts() : parts) },
    true,
  );
  uiState.setState(freshLocal, true);
  toasts.setState({ list: [] });
  answerWith(answers ?? {});
  localStorage.clear();
  sessionStorage.clear();
  for (const [key, value] of Object.entries(kept)) writeStored(key, value);
  const [path = '/', hash] = address.split('#');
  history.replaceState(null, '', `${location.pathname}${location.search}${hash ? `#${hash}` : ''}`);
  return memoryLocation({ path });
}

/** One specimen in its place. Give it the specimen's id as key: what went before leaves nothing behind. */
export function Shown({ entry, width }: { entry: Entry; width: number | null }) {
  const [place] = useState(() => prepare(entry));
  const root = useRef<HTMLDivElement>(null);
  const [ready, setReady] = useState(!entry.after);
  const [failed, setFailed] = useState<Error | null>(null);
  useEffect(() => {
    let here = true;
    if (root.current)
      entry.after?.(root.current).then(
        () => here && setReady(true),
        (error: Error) => here && setFailed(error),
      );
    return () => {
      here = false;
    };
  }, [entry]);
  const { frame, name } = entry;
  const most = width ?? (typeof frame === 'number' ? frame : null);
  const Frame = frame === 'page' ? 'div' : 'main';
  return (
    <Frame className={frame === 'page' ? undefined : css.part} style={most ? { maxWidth: most } : undefined}>
      {frame !== 'page' && <h1 className="vh">{name}</h1>}
      <div
        ref={root}
        className={frame === 'page' ? css.page : undefined}
        data-specimen
        data-loading={ready || failed ? undefined : true}
      >
        <Broken error={failed}>
          <Router hook={place.hook} searchHook={place.searchHook}>
            <Suspense fallback={<p data-loading>…</p>}>{entry.show()}</Suspense>
          </Router>
        </Broken>
      </div>
    </Frame>
  );
}

/** A specimen that breaks says so in its place; the walk through the gallery finds it by `data-broken`. */
class Broken extends Component<{ children: ReactNode; error: Error | null }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }
  override render(): ReactNode {
    const error = this.state.error ?? this.props.error;
    return (
      <>
        {error && <pre data-broken>{error.message}</pre>}
        {this.state.error === null && this.props.children}
      </>
    );
  }
}
