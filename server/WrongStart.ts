/** How the process ends when it refused to start and a new try cannot mend that (EX_CONFIG of sysexits.h). */
const REFUSED = 78;
/** How it ends when it cannot start now, but may later (EX_TEMPFAIL): `start.mjs` tries again. */
export const NOT_NOW = 75;

/** A start that is refused. The message is the whole line to show, and says what to do. */
export class WrongStart extends Error {
  readonly exitCode: number;

  constructor(line: string, exitCode = REFUSED) {
    super(line);
    this.name = 'WrongStart';
    this.exitCode = exitCode;
  }
}
