/** A violated invariant. */
export class InvariantViolation extends Error {
  readonly rule: string;
  readonly at: number; // ms since the story began
  readonly kind: string; // violations of one kind are probably the same bug

  constructor(rule: string, what: string, at: number) {
    super(`${rule}: ${what}`);
    this.name = 'InvariantViolation';
    this.rule = rule;
    this.at = at;
    this.kind = `${rule}: ${what
      .split(' | ')[0]!
      .replace(/[a-z2-9]{16}|\d+|"[^"]*"/g, '…')
      .slice(0, 70)}`;
  }
}
