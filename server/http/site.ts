import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';
import { compressed } from './compressed.ts';

// Files with a hash in their name are cached for ever; everything else is revalidated after an hour.
const CACHED_FOR_EVER = 'public, max-age=31536000, immutable';
const AN_HOUR = 'public, max-age=3600';

/** The addresses that the client handles (client/app/App.tsx); all are served the same HTML. */
const PAGES = /^\/(?:$|(?:m|thuis|nodig|spel|scherm|meekijken|coach|eigen|later|privacy|over)(?:\/|$))/;
/** Addresses that programs request: they get a 404, never a page. */
const PROGRAM_PATHS =
  /^\/(?:api|matchmake|test|metrics|[a-z]*health[a-z]*|ready[a-z]*|live[a-z]*|version|status|ping|debug)(?:\/|$)/i;

/** Serves the built client. */
export function site(folder: string): Router {
  const router = Router();
  const assets = join(folder, 'assets');
  const files = (root: string, cacheControl: string, fallthrough: boolean) =>
    express.static(root, {
      fallthrough,
      index: false,
      cacheControl: false,
      setHeaders: response => void response.setHeader('Cache-Control', cacheControl),
    });
  router.use('/assets', compressed(assets, CACHED_FOR_EVER), files(assets, CACHED_FOR_EVER, false));
  router.use(compressed(folder, AN_HOUR), files(folder, AN_HOUR, true));
  router.get(/^[^.]*$/, (request, response, next) => {
    const page = join(folder, 'index.html');
    const found = PAGES.test(request.path);
    if (!found && (PROGRAM_PATHS.test(request.path) || !request.get('accept')?.includes('text/html'))) return next();
    if (!existsSync(page)) return next();
    response.setHeader('Cache-Control', 'no-cache');
    if (!found) response.status(404); // the page itself shows a kind message
    response.type('html').send(withNonce(readFileSync(page, 'utf8'), response.locals.nonce as string));
  });
  return router;
}

/** Puts the nonce into the page, where the widget library looks for it. */
function withNonce(html: string, nonce: string): string {
  return html.replace('</head>', `<meta property="csp-nonce" nonce="${nonce}" content="${nonce}"></head>`);
}
