import { byPart, refuse, type ToolRules, type Viewer } from '../contract.ts';
import { NotebookContent } from './content.ts';
import { NotebookAction, type NotebookParts } from './view.ts';
import { describeNotebook } from './describe.ts';

interface Page {
  text: string; // id of what this person wrote; '' = nothing
  ready: boolean; // shared, or chose not to
  shared: boolean;
}
interface NotebookState {
  pages: Readonly<Record<string, Page>>; // by seat
}

const EMPTY: Page = { text: '', ready: false, shared: false };

export const notebookRules: ToolRules<NotebookContent, NotebookState, NotebookAction, NotebookParts> = {
  content: NotebookContent,
  action: NotebookAction,
  freeText: { write: 'text' },
  parts: content => (content.sharing ? ['write', 'share'] : ['write']),
  partOf: (_, action) => (action.type === 'write' ? 'write' : 'share'),
  initial: () => ({ pages: {} }),

  act(_, state, action, who) {
    const page = state.pages[who.seat] ?? EMPTY;
    const turn = (change: Partial<Page>): NotebookState => ({ pages: { ...state.pages, [who.seat]: { ...page, ...change } } });
    switch (action.type) {
      case 'write':
        return turn({ text: action.text });
      case 'share':
        return page.text === '' ? refuse('empty') : turn({ ready: true, shared: true });
      case 'pass':
        return turn({ ready: true, shared: false });
    }
  },

  facts: (_, state, team) => ({
    'share.waiting': writing(state, team.present).length,
    'share.shared': Object.entries(state.pages).flatMap(([seat, page]) => (page.shared ? [seat] : [])),
  }),

  pending: (_, state, part, team) =>
    part === 'share' ? writing(state, team.present) : team.present.filter(seat => !state.pages[seat]?.text),

  project: byPart<NotebookContent, NotebookState, NotebookParts>({
    write: (content, state, viewer) => ({ task: viewer.say(content.task), mine: mine(state, viewer) }),
    share: (_, state, viewer) => ({
      mine: mine(state, viewer),
      shared: Object.entries(state.pages).flatMap(([seat, page]) =>
        page.shared && seat !== viewer.seat
          ? [{ seat, name: viewer.name(seat), text: viewer.text(page.text) }].filter(({ text }) => text !== '')
          : [],
      ),
      writing: writing(
        state,
        viewer.present.filter(seat => seat !== viewer.seat),
      ).map(seat => ({ seat, name: viewer.name(seat) })),
      ready: state.pages[viewer.seat]?.ready ?? false,
      mineShared: state.pages[viewer.seat]?.shared ?? false,
    }),
  }),

  texts: content => [content.task],
  describe: describeNotebook,
};

/** A person's own sentence is private: a coach, a mirror of the seat, and another device on that seat do not get it. */
const mine = (state: NotebookState, viewer: Viewer): string => {
  const text = state.pages[viewer.seat]?.text ?? '';
  return viewer.as === 'player' && !viewer.sealed && text !== '' ? viewer.text(text) : '';
};

const writing = (state: NotebookState, present: readonly string[]): string[] => present.filter(seat => !state.pages[seat]?.ready);
