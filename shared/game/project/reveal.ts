import type { RevealView } from '../../protocol/view.ts';
import { speakRef } from './refs.ts';
import { speak, type ViewerContext } from './viewerContext.ts';

/** What Ilse says and the pages of the reveal, as fixed when the game ended. */
export function projectReveal(viewer: ViewerContext): RevealView | null {
  const { ended } = viewer.state;
  if (!ended || viewer.state.desk.held) return null;
  return {
    ending: ended.ending.map(line => speakRef(viewer, line)),
    caller: viewer.level.level.caller ?? null,
    pages: viewer.level.level.reveal.flatMap((page, i) => {
      const lines = ended.reveal[i]!.map(line => speakRef(viewer, line));
      if (!lines.length) return [];
      return [
        {
          title: page.title ? speak(viewer, page.title) : null,
          lines,
          people: (page.people ?? []).map(({ portrait, caption }) => ({ portrait, caption: speak(viewer, caption) })),
          picture: page.picture ?? null,
        },
      ];
    }),
    done: [...viewer.state.revealDone],
  };
}
