const SHORT = 5; // PORT, HOST: too many other names resemble them
const MAX_DISTANCE = 2; // edit distance

/**
 * Finds environment variables that were probably meant as one of our settings: other case or underscores, an edit distance
 * of one or two, or the same first word and the same start of the second. Returns what was written and what was meant.
 */
export function findMisspelt(env: readonly string[], names: readonly string[]): { written: string; meant: string }[] {
  const valid = new Set(names);
  return env.flatMap(written => {
    if (valid.has(written)) return [];
    const meant = names.find(name => isMeant(written, name));
    return meant ? [{ written, meant }] : [];
  });
}

function isMeant(written: string, name: string): boolean {
  const [plain, ours] = [written, name].map(text => text.toUpperCase().replace(/[_-]/g, '')) as [string, string];
  if (plain === ours) return true;
  if (name.length < SHORT || written !== written.toUpperCase()) return false;
  return editDistance(written, name) <= MAX_DISTANCE || beginsLike(written, name);
}

/** COACH_PASSWORD begins like COACH_PASSPHRASE; NODE_OPTIONS does not begin like NODE_ENV. */
function beginsLike(written: string, name: string): boolean {
  const [first, second] = name.split('_');
  return second !== undefined && second.length > 2 && written.startsWith(`${first}_${second.slice(0, 3)}`);
}

/** The edit distance: letters added, removed, changed, or swapped with the next. */
function editDistance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : i)));
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const changed = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? rows[i - 2]![j - 2]! + 1 : Infinity;
      rows[i]![j] = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, changed, swapped);
    }
  }
  return rows[a.length]![b.length]!;
}
