import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, preview } from 'vite';

const root = resolve(import.meta.dirname, '../..');

/** Builds and serves the gallery, which is not part of the product; `mode` is Vite's. */
export async function openGallery(mode = 'production'): Promise<{ url: string; close: () => Promise<void> }> {
  const outDir = mkdtempSync(join(tmpdir(), 'gallery-'));
  const configFile = join(root, 'vite.config.ts');
  const input = join(root, 'client/gallery.html');
  await build({ configFile, mode, logLevel: 'warn', build: { outDir, emptyOutDir: true, rolldownOptions: { input } } });
  const served = await preview({ configFile, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  const address = served.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('the gallery has no port');
  return {
    url: `http://127.0.0.1:${address.port}/gallery.html`,
    close: async () => {
      await served.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
