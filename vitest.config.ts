import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{shared,server,client}/**/*.test.ts', 'tests/{levels,rooms,borders}/**/*.test.ts'],
    isolate: false, // files share one process: loading the server anew for each took a minute
    testTimeout: 20_000,
    hookTimeout: 30_000,
    reporters: ['default'],
  },
});
