import { CLIENT_IN_LAYERS, clientLayers, clientRules } from './client.ts';
import { rulesForAll } from './everywhere.ts';
import { packageRules } from './packages.ts';
import { serverRules } from './server.ts';
import { sharedRules } from './shared.ts';

/** Every rule that there is, in force or not yet. */
export const everyRule = [...rulesForAll, ...packageRules, ...sharedRules, ...serverRules, ...clientRules, ...clientLayers];

/** What holds today. */
export const rules = CLIENT_IN_LAYERS ? everyRule : everyRule.filter(rule => !(clientLayers as unknown[]).includes(rule));
