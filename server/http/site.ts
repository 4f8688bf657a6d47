import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';

const YEAR = 365 * 24 * 3600 * 1000;

/** The built client. Files with a hash in their name are kept for ever, all else is asked again. */
export function site(folder: string): Router {
  const router = Router();
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: YEAR, fallthrough: false, index: false }),
  );
  router.use(express.static(folder, { index: false, maxAge: 3600 * 1000 }));
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
