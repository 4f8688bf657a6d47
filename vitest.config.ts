import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{shared,server,client}/**/*.test.ts', 'tests/{levels,rooms,borders,simulate}/**/*.test.ts'],
    isolate: false, // files share one process: loading the server anew for each took a minute
    maxConcurrency: 2, // games of bots mostly wait for their next act
    testTimeout: 20_000,
    hookTimeout: 30_000,
    reporters: ['default'],
  },
});
