import type { Trespass } from './graph.ts';

/** An exception to a rule, and why. `from` and `to`: a file, a folder or a package. Unneeded exceptions are reported. */
export interface Exception extends Trespass {
  why: string;
}

/** The rule names for exceptions to circles; such an exception names one import of the circle. */
export const CIRCLE_OF_FILES = 'circle-of-files';
export const CIRCLE_OF_FOLDERS = 'circle-of-folders';

export const exceptions: readonly Exception[] = [
  // packages
  {
    rule: 'everything-is-there',
    from: 'assets/portraits/generate-people.mjs',
    to: '@dicebear',
    why: 'Portraits are made by hand, with a package that is installed for it and that nothing else needs.',
  },
  {
    rule: 'only-colyseus',
    from: 'server/app.ts',
    to: 'node_modules/@colyseus/core',
    why: "It starts the framework's server with our rooms.",
  },
  {
    rule: 'only-express',
    from: 'server/app.ts',
    to: 'node_modules/express',
    why: 'It gets the application from the framework and hands it to the routes: a type.',
  },
  {
    rule: 'only-express',
    from: 'server/rooms/matchmake.ts',
    to: 'node_modules/express',
    why: 'The way into a room is a route of the framework, and ours stands in its place.',
  },
  // server
  {
    rule: 'server-requests',
    from: 'server/limits/sockets.ts',
    to: 'http',
    why: 'It counts and ends the sockets of a server: types alone.',
  },
  // circles
  {
    rule: CIRCLE_OF_FILES,
    from: 'server',
    to: 'server/services.ts',
    why: 'A list of the types of all parts, for all parts: rules hold that nothing of it runs.',
  },
];
