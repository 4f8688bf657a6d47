import { missingSettings, SETTING_NAMES, type Config } from '../config.ts';
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

/** What is still to be filled in once the program runs: participants read on the page about privacy that it is missing. */
export function toFillIn({ organisation }: Config): string[] {
  const missing = missingSettings(organisation);
  if (missing.length === 0) return [];
  return [
    'The page about privacy is not complete, as article 13 of the GDPR requires. Set these where you set the other settings of ' +
      'this program (its environment) and start it again; server/README.md, "Settings", explains them:',
    ...missing.map(({ name, allowed }) => `  ${name} may hold ${allowed}.`),
  ];
}
