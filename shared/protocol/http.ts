// The bodies and answers of the HTTP routes under /api, re-exported from one place.
export * from './accounts.ts';
export * from './hosting.ts';
export * from './httpError.ts';
export * from './joining.ts';
export * from './rehearsal.ts';
