import { z } from 'zod';
import { oneLine } from '../text/typedSchema.ts';

/** The most that an address may have, in characters; some providers put long keys in theirs. */
const LENGTH = 500;
/** Lines with an address per team: more than a session can have teams. */
const LINES = 20;
/** Where a pattern names the team: "roos", or its number. */
const TEAM_MARKS = ['{team}', '{nummer}', '{number}'] as const;

/**
 * The addresses of the video call of a session: one for everybody, and perhaps one per team. A line of the list is an address,
 * or the name of a team and an address.
 */
export const CallPlan = z
  .strictObject({
    all: oneLine(LENGTH),
    pattern: oneLine(LENGTH),
    list: z.array(oneLine(LENGTH + 100)).max(LINES),
  })
  .refine(plan => callIssues(plan).length === 0);
export interface CallPlan {
  all: string; // '': none
  pattern: string; // '': none; fills in for teams without a line of their own
  list: string[];
}
export const NO_CALL: CallPlan = { all: '', pattern: '', list: [] };

/** What is the matter with an address, and where. `line` counts from 1 in the list. */
export interface CallIssue {
  at: 'all' | 'pattern' | 'list';
  line: number;
  why: 'notAddress' | 'notHttps' | 'noTeam' | 'twice';
}

/** What must be mended before a plan can be saved. */
export function callIssues({ all, pattern, list }: CallPlan): CallIssue[] {
  const issues: CallIssue[] = [];
  const note = (at: CallIssue['at'], line: number, why: CallIssue['why'] | null): void => {
    if (why) issues.push({ at, line, why });
  };
  if (all !== '') note('all', 1, whyNot(all));
  if (pattern !== '') note('pattern', 1, whyNot(filled(pattern, 'roos', 1)) ?? (hasMark(pattern) ? null : 'noTeam'));
  const names = new Set<string>();
  list.forEach((line, index) => {
    const { name, url } = partsOf(line);
    note('list', index + 1, whyNot(url) ?? (name !== '' && names.has(name) ? 'twice' : null));
    if (name !== '') names.add(name);
  });
  return issues;
}

/** The lines of a pasted list, without the empty ones. */
export const callLines = (pasted: string): string[] =>
  pasted
    .split(/\r\n?|\n/)
    .map(line => line.trim())
    .filter(line => line !== '');

/** The address where this team talks: its own, else that of everybody; null: none. `position` counts from 0. */
export function callOf(plan: CallPlan, team: { name: string; position: number } | null): string | null {
  return (team && ownCallOf(plan, team)) ?? (plan.all === '' ? null : plan.all);
}

function ownCallOf({ pattern, list }: CallPlan, { name, position }: { name: string; position: number }): string | null {
  const lines = list.map(partsOf);
  const own = lines.find(line => line.name === bare(name)) ?? lines.filter(line => line.name === '')[position];
  if (own) return own.url;
  return pattern === '' ? null : filled(pattern, name, position + 1);
}

const hasMark = (pattern: string): boolean => TEAM_MARKS.some(mark => pattern.includes(mark));

const filled = (pattern: string, name: string, number: number): string =>
  TEAM_MARKS.reduce((address, mark) => address.replaceAll(mark, mark === '{team}' ? asPath(name) : String(number)), pattern);

/** A name as part of an address: "Team Ängels" becomes "team-angels". */
const asPath = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

function partsOf(line: string): { name: string; url: string } {
  const at = line.trim().search(/\S+$/);
  return { name: bare(line.trim().slice(0, Math.max(0, at))), url: line.trim().slice(Math.max(0, at)) };
}
/** A team's name, however it is written before an address: "Team Roos:" is "roos". */
const bare = (name: string): string =>
  name
    .trim()
    .replace(/[\s:=,;–-]+$/, '')
    .replace(/^team\s+/i, '')
    .toLowerCase();

const Web = z.url({ protocol: /^https$/, hostname: z.regexes.domain });
// A name or password before the host would show to everybody, and would hide where the address leads.
const NO_SIGN_IN = /^https:\/\/[^/?#@\\]+(?:[/?#]\S*)?$/i;

function whyNot(address: string): 'notAddress' | 'notHttps' | null {
  const fits = (given: string): boolean => NO_SIGN_IN.test(given) && Web.safeParse(given).success;
  if (fits(address)) return null;
  return fits(address.replace(/^http:/i, 'https:')) ? 'notHttps' : 'notAddress';
}
