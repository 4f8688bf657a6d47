/** Something that must always hold did not. */
export class Broken extends Error {
  readonly rule: string;
  readonly what: string;
  readonly at: number; // ms since the story began

  constructor(rule: string, what: string, at: number) {
    super(`${rule}: ${what}`);
    this.name = 'Broken';
    this.rule = rule;
    this.what = what;
    this.at = at;
  }
}
