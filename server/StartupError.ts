/** Exit code if the process refuses to start and a retry cannot help (EX_CONFIG of sysexits.h). */
const REFUSED = 78;
/** Exit code if it cannot start now, but may later (EX_TEMPFAIL): `start.mjs` retries. */
export const NOT_NOW = 75;

/** A refused start. The message is the whole line to show, and says what to do. */
export class StartupError extends Error {
  readonly exitCode: number;

  constructor(line: string, exitCode = REFUSED) {
    super(line);
    this.name = 'StartupError';
    this.exitCode = exitCode;
  }
}
