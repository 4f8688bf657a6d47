// Bodies and answers of the HTTP routes under /api, in one place to import from.
export * from './accounts.ts';
export * from './hosting.ts';
export * from './httpError.ts';
export * from './joining.ts';
