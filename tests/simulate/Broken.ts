/** Something that must always hold did not. */
export class Broken extends Error {
  readonly rule: string;
  readonly at: number; // ms since the story began
  readonly kind: string; // two of a kind are the same mistake, as far as one can tell

  constructor(rule: string, what: string, at: number) {
    super(`${rule}: ${what}`);
    this.name = 'Broken';
    this.rule = rule;
    this.at = at;
    this.kind = `${rule}: ${what
      .split(' | ')[0]!
      .replace(/[a-z2-9]{16}|\d+|"[^"]*"/g, '…')
      .slice(0, 70)}`;
  }
}
