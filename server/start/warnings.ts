import { SETTING_NAMES, type Config } from '../config.ts';
import { findMisspelt } from './findMisspelt.ts';

/** What an operator should know at the start, although it continues: one line each. */
export function warnings(config: Config, env: NodeJS.ProcessEnv): string[] {
  const lines = findMisspelt(Object.keys(env), SETTING_NAMES).map(
    ({ written, meant }) => `Setting ${written} is unknown and has no effect: did you mean ${meant}?`,
  );
  if (config.publicUrl?.startsWith('https:') && config.trustProxy === 0)
    lines.push(
      'Setting PUBLIC_URL begins with https, so a proxy of yours is in front of this program, but TRUST_PROXY is 0: ' +
        'set TRUST_PROXY to how many do (mostly 1), or everybody counts as one address.',
    );
  return lines;
}
