import { createElement } from 'react';
import type { Exhibit, Frame, Specimen } from './specimen.ts';
import { aroundOf } from './tools/fixture.ts';
import { fixtures } from './tools/index.ts';
import { ToolSpecimen } from './tools/ToolSpecimen.tsx';

/** One state of one component, with its place in the gallery. */
export interface Entry extends Specimen {
  id: string; // 'coach/TeamTile/stuck'
  section: string;
  name: string; // of the component, or the kind of a tool
  state: string;
  frame: Frame | undefined;
}

const files = import.meta.glob<Exhibit>('./specimens/*/*.tsx', { eager: true });
const SECTIONS = ['game', 'tools', 'widgets', 'start', 'lobby', 'reveal', 'debrief', 'personal', 'coach'];

const ofFiles = Object.entries(files).flatMap(([path, { specimens, frame }]) => {
  const [, section = '', name = ''] = /\/([^/]+)\/([^/]+)\.tsx$/.exec(path) ?? [];
  return Object.entries(specimens).map(([state, specimen]): Entry => {
    const is = typeof specimen === 'function' ? { show: specimen } : specimen;
    return { ...is, id: `${section}/${name}/${state}`, section, name, state, frame };
  });
});

const ofTools = fixtures.flatMap(shown =>
  Object.keys(shown.fixture.states).map((state): Entry => {
    const name = shown.fixture.kind;
    return {
      id: `tools/${name}/${state}`,
      section: 'tools',
      name,
      state,
      frame: 'page',
      store: { view: aroundOf(shown, state) },
      show: () => createElement(ToolSpecimen, { shown, state }),
    };
  }),
);

/** Everything the gallery shows: by section, in the order in which people meet it. */
export const catalogue: readonly Entry[] = [...ofTools, ...ofFiles].toSorted(
  (a, b) => SECTIONS.indexOf(a.section) - SECTIONS.indexOf(b.section),
);
