import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    // programs of their own, that no file imports
    'server/{main,demo/main,rehearsal/crew}.ts',
    'server/endsWithParent.mjs',
    'client/{gallery,office/dev}/main.tsx', // pages beside the game, by their own HTML
    // commands that are given by hand
    'assets/{art/build,portraits/generate-people,sounds/make-sounds}.mjs',
    'tests/golden/make.ts',
    'tests/{bench,load}/*.{ts,mjs}',
    'tests/looks/{gallery.spec,playwright.config,report}.ts',
    'tests/rooms/support/faults.mjs', // loaded into a server that is to fail
  ],
  project: ['{client,server,shared,tests,assets}/**/*.{ts,tsx,mjs,css}', '*.ts'],
  compilers: {
    // packages with fonts are named in styles alone
    css: (text: string) => [...text.matchAll(/@import\s+['"]([^'"]+)['"]/g)].map(([, from]) => `import '${from}';`).join('\n'),
  },
  ignoreDependencies: [
    '@expo-google-fonts/.+', // `server/documents/Paper.ts` looks up where their files stand, by name
    '@dicebear/.+', // portraits are made by hand, with a package that is installed for it
    '@swc/core', // dependency-cruiser reads TypeScript with it
  ],
  ignoreBinaries: ['mount', 'umount'], // of the system, for a disk that is full
};
export default config;
