import { byPart, refuse, type Facts, type ToolRules, type Viewer } from '../contract.ts';
import { find, has, optionViews } from '../content.ts';
import { DriveContent } from './content.ts';
import { DriveAction, type DriveParts } from './view.ts';
import { describeDrive } from './describe.ts';

interface DriveState {
  version: string; // the version in use
  open: string; // the version on view
  restoredBy: string; // seat; '' = never restored
  link: string;
  rights: Readonly<Record<string, { right: string; by: string }>>; // by person; by: '' = unchanged
}

export const driveRules: ToolRules<DriveContent, DriveState, DriveAction, DriveParts> = {
  content: DriveContent,
  action: DriveAction,
  parts: () => ['history', 'sharing'],
  partOf: (_, { type }) => (type === 'open' || type === 'restore' ? 'history' : 'sharing'),
  initial: content => ({
    version: content.versions.at(-1)?.id ?? '',
    open: content.versions.at(-1)?.id ?? '',
    restoredBy: '',
    link: content.link.right,
    rights: Object.fromEntries(content.people.map(({ id, right }) => [id, { right, by: '' }])),
  }),

  act(content, state, action, who) {
    switch (action.type) {
      case 'open':
        return has(content.versions, action.version) ? { ...state, open: action.version } : refuse('unknown');
      case 'restore':
        if (!has(content.versions, action.version)) return refuse('unknown');
        return { ...state, version: action.version, open: action.version, restoredBy: who.seat };
      case 'link':
        return has(content.link.rights, action.right) ? { ...state, link: action.right } : refuse('unknown');
      case 'share':
        if (!has(content.people, action.person) || !has(content.rights, action.right)) return refuse('unknown');
        return { ...state, rights: { ...state.rights, [action.person]: { right: action.right, by: who.seat } } };
    }
  },

  facts: (content, state) => {
    const facts: Record<string, Facts[string]> = { 'history.version': state.version, 'sharing.link': state.link };
    for (const { id, right } of content.people) facts[`sharing.${id}`] = state.rights[id]?.right ?? right;
    return facts;
  },

  project: byPart<DriveContent, DriveState, DriveParts>({
    history: (content, state, viewer) => {
      const current = find(content.versions, state.version);
      return {
        file: viewer.say(content.file),
        versions: content.versions
          .map(({ id, date, who }) => ({ id, date: viewer.say(date), who: viewer.say(who), current: id === state.version }))
          .toReversed(),
        open: state.open,
        lines: changes(content, state.open, viewer),
        restored:
          state.restoredBy !== '' && current ? { date: viewer.say(current.date), by: viewer.name(state.restoredBy) } : null,
      };
    },
    sharing: (content, state, viewer) => ({
      link: { options: optionViews(content.link.rights, viewer), right: state.link },
      people: content.people.map(({ id, name, right }) => {
        const given = state.rights[id];
        return {
          id,
          name: viewer.say(name),
          options: optionViews(content.rights, viewer),
          right: given?.right ?? right,
          by: given && given.by !== '' ? viewer.name(given.by) : null,
        };
      }),
    }),
  }),

  texts: content => [
    content.file,
    ...content.versions.flatMap(version => [version.date, version.who, ...version.lines.map(line => line.text)]),
    ...[...content.rights, ...content.link.rights].map(right => right.label),
    ...content.people.map(person => person.name),
  ],
  describe: describeDrive,
};

/** The lines of a version, which say whether they are new; followed by the lines that were removed since the version before. */
function changes(content: DriveContent, id: string, viewer: Viewer): DriveParts['history']['lines'] {
  const index = content.versions.findIndex(version => version.id === id);
  const lines = content.versions[index]?.lines ?? [];
  const before = content.versions[index - 1]?.lines;
  return [
    ...lines.map(line => ({
      text: viewer.say(line.text),
      change: !before || has(before, line.id) ? ('same' as const) : ('added' as const),
    })),
    ...(before ?? [])
      .filter(line => !has(lines, line.id))
      .map(line => ({ text: viewer.say(line.text), change: 'removed' as const })),
  ];
}
