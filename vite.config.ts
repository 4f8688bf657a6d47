import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = process.env.DEV_SERVER ?? 'http://127.0.0.1:2567';

/** The name of a class outside its module: without the line that Vite adds, which makes style sheets a twentieth larger. */
function scopedName(name: string, file: string): string {
  const place = createHash('sha256')
    .update(relative(import.meta.dirname, file))
    .digest('base64url');
  return `${name}_${place.slice(0, 4)}`;
}

export default defineConfig({
  root: 'client',
  publicDir: '../assets/public',
  plugins: [react()],
  css: { modules: { generateScopedName: scopedName } },
  server: {
    port: 5173,
    proxy: {
      // The host is left as it is: the server checks that a page talks to its own origin.
      '^/(api|healthz|matchmake|test)': { target: server, changeOrigin: false },
      '^/[\\w-]{9}/[\\w-]{9}\\?': { target: server, changeOrigin: false, ws: true },
    },
    fs: { allow: ['..'] },
  },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'phaser', test: /node_modules[\\/]phaser/ },
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|use-sync-external-store)[\\/]/ },
            { name: 'aria', test: /node_modules[\\/](react-aria|react-stately|@react-|@internationalized)/ },
          ],
        },
      },
    },
  },
});
