import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
import helmet from 'helmet';

type WithNonce = ServerResponse & { locals?: { nonce?: string } };

/** A new nonce per page, for the style sheet that the widget library creates at run time. */
const nonce: RequestHandler = (_request, response, next) => {
  response.locals.nonce = randomBytes(16).toString('base64');
  next();
};

const styleNonce = (_request: IncomingMessage, response: ServerResponse): string =>
  `'nonce-${(response as WithNonce).locals?.nonce}'`;
// Older browsers do not count a socket as 'self'.
const socket = (request: IncomingMessage): string => `ws://${request.headers.host} wss://${request.headers.host}`;

// Browser features that no page of ours uses, so that injected content cannot request them.
const DISABLED_FEATURES =
  'accelerometer camera display-capture geolocation gyroscope magnetometer microphone midi payment publickey-credentials-get usb xr-spatial-tracking';
const PERMISSIONS = DISABLED_FEATURES.split(' ')
  .map(name => `${name}=()`)
  .join(', ');
const permissions: RequestHandler = (_request, response, next) => {
  response.setHeader('Permissions-Policy', PERMISSIONS);
  next();
};

/** Security headers of every answer: nothing loads from elsewhere, and only scripts from our own files run. */
export function security(https: boolean): RequestHandler[] {
  return [
    nonce,
    permissions,
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          scriptSrc: ["'self'"],
          styleSrc: ["'self'", styleNonce],
          imgSrc: ["'self'", 'data:', 'blob:'],
          mediaSrc: ["'self'", 'data:', 'blob:'],
          fontSrc: ["'self'", 'data:'],
          connectSrc: ["'self'", 'blob:', 'data:', socket],
          workerSrc: ["'self'", 'blob:'],
          objectSrc: ["'none'"],
          baseUri: ["'none'"],
          formAction: ["'self'"],
          frameAncestors: ["'self'"], // a coach mirrors a seat in a frame of the coach's own page
        },
      },
      // Over plain http in a local network browsers ignore these and complain in the console.
      strictTransportSecurity: https ? { maxAge: 180 * 24 * 3600 } : false,
      crossOriginOpenerPolicy: https,
      originAgentCluster: https,
      referrerPolicy: { policy: 'no-referrer' }, // a link may contain a join code
    }),
  ];
}
