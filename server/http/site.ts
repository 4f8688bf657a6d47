import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';
import { compressed } from './compressed.ts';

// Files with a hash in their name are kept for ever, all else is asked again after an hour.
const FOR_EVER = 'public, max-age=31536000, immutable';
const AN_HOUR = 'public, max-age=3600';

/** The built client. */
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
  router.use('/assets', compressed(assets, FOR_EVER), files(assets, FOR_EVER, false));
  router.use(compressed(folder, AN_HOUR), files(folder, AN_HOUR, true));
  router.get(/^\/(?!api\/|matchmake\/|test\/)[^.]*$/, (_request, response, next) => {
    const page = join(folder, 'index.html');
    if (!existsSync(page)) return next();
    response.setHeader('Cache-Control', 'no-cache');
    response.type('html').send(withNonce(readFileSync(page, 'utf8'), response.locals.nonce as string));
  });
  return router;
}

/** Tells the page its nonce, where the widget library looks for it. */
function withNonce(html: string, nonce: string): string {
  return html.replace('</head>', `<meta property="csp-nonce" nonce="${nonce}" content="${nonce}"></head>`);
}
