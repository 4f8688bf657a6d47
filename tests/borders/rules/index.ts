import { clientLayers, clientRules } from './client.ts';
import { rulesForAll } from './everywhere.ts';
import { packageRules } from './packages.ts';
import { serverRules } from './server.ts';
import { sharedRules } from './shared.ts';

/** All rules about imports. */
export const rules = [...rulesForAll, ...packageRules, ...sharedRules, ...serverRules, ...clientRules, ...clientLayers];
