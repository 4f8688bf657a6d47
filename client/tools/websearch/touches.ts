import type { WebsearchParts } from '../../../shared/tools/websearch/view.ts';
import { named, nothing, type Touches } from '../kit/touches.ts';

/** What a colleague may just have changed that a press would undo. */
export const websearchTouches: Touches<'websearch'> = {
  search: place,
  open: place,
  back: place,
  offer: nothing,
  use({ sources }, { result }) {
    const one = named(sources?.found, result);
    return { is: one?.used, by: one?.by };
  },
  year: ({ sources }) => ({ is: sources?.year }),
  next: ({ sources }) => ({ is: sources?.chosen }),
};

/** Where the browser is: another page or list lies under the finger. */
function place({ web }: { web?: WebsearchParts['web'] }) {
  return { is: [web?.search, web?.page?.id] };
}
