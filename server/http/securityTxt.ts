import { Router } from 'express';
import { LANGUAGE_CODES } from '../../shared/text/languages.ts';
import type { Services } from '../services.ts';

const DAY_MS = 24 * 60 * 60_000;
const HOLDS_DAYS = 90; // less than a year, as RFC 9116 2.5.5 recommends

/** Where to report a vulnerability, in the form of RFC 9116. Without SECURITY_CONTACT there is no such file. */
export function securityTxt({ config, clock }: Services): Router {
  const router = Router();
  router.get('/.well-known/security.txt', (_request, response, next) => {
    if (!config.securityContact) return next();
    const expires = new Date(Math.ceil(clock.now() / DAY_MS + HOLDS_DAYS) * DAY_MS).toISOString();
    const lines = [
      `Contact: ${config.securityContact}`,
      `Expires: ${expires}`,
      `Preferred-Languages: ${LANGUAGE_CODES.join(', ')}`,
      ...(config.publicUrl ? [`Canonical: ${config.publicUrl}/.well-known/security.txt`] : []),
    ];
    response.type('text/plain; charset=utf-8').send(`${lines.join('\n')}\n`);
  });
  return router;
}
