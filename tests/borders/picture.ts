import { resolve } from 'node:path';
import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { format, type ICruiseResult } from 'dependency-cruiser';
import type { Exception } from './exceptions.ts';
import { isTest } from './graph.ts';
import { isExcepted } from './judge.ts';
import { GROUND } from './rules/server.ts';

const BOX = '^(client|server|shared)/[^/]+';
const DRAWN = /^(client|server|shared)\/(?!frameworkLog).*[.]tsx?$/;
const GROUND_FILE = new RegExp(GROUND);

const FONT = 'Arial'; // of which graphviz knows how wide letters are
const boxes = (area: string, fillcolor: string, color: string) => ({
  criteria: { source: `^${area}(/|$)` },
  attributes: { fillcolor, color },
});
const theme = {
  replace: true,
  graph: {
    rankdir: 'TB',
    labeljust: 'l',
    fontname: FONT,
    fontsize: 15,
    fontcolor: '#46525e',
    style: 'rounded',
    color: '#b9c1c9',
    bgcolor: 'white',
    nodesep: 0.22,
    ranksep: 0.4,
    pad: 0.2,
  },
  node: {
    shape: 'box',
    style: 'rounded,filled',
    fontname: FONT,
    fontsize: 13,
    fontcolor: '#1f2933',
    height: 0.34,
    margin: '0.14,0.04',
  },
  edge: { color: '#7a8691', arrowsize: 0.6, penwidth: 1.1 },
  modules: [boxes('client', '#ddf0ef', '#0b5f66'), boxes('server', '#fcefd2', '#8a4b00'), boxes('shared', '#e6dff0', '#5b3a78')],
};

/** The path of the picture. */
export const PICTURE = resolve(import.meta.dirname, 'house.svg');

/**
 * The folders and their dependencies, as a deterministic SVG. Leaves out transitive arrows, tests, what every part of the
 * server uses, and the exceptions.
 */
export async function drawHouse(result: ICruiseResult, exceptions: readonly Exception[]): Promise<string> {
  const isDrawn = (path: string): boolean => DRAWN.test(path) && !isTest(path) && !GROUND_FILE.test(path);
  const modules = result.modules
    .filter(({ source }) => isDrawn(source))
    .map(module => ({
      ...module,
      dependencies: module.dependencies.filter(
        ({ resolved }) => isDrawn(resolved) && !isExcepted({ from: module.source, to: resolved }, exceptions),
      ),
    }));
  const summary = { ...result.summary, optionsUsed: { ...result.summary.optionsUsed, reporterOptions: { dot: { theme } } } };
  const dot = await format({ ...result, modules, summary }, { outputType: 'dot', collapse: BOX, prefix: '../../' });
  const graphviz = await Graphviz.load();
  const svg = graphviz.layout(graphviz.tred(dot.output as string).out, 'svg', 'dot');
  return svg.replaceAll(`"${FONT}"`, `"${FONT},Helvetica,sans-serif"`);
}
