/**
 * Birds that everybody can say and spell, for join codes. Never a word of a level: no candidate, no tree, and no
 * flower, since teams are named after those. A test compares them with the levels.
 */
// prettier-ignore
export const CODE_WORDS = [
  'merel', 'mees', 'vink', 'lijster', 'spreeuw', 'zwaluw', 'reiger', 'ooievaar', 'uil', 'valk', 'arend', 'kraai', 'ekster', 'specht',
  'duif', 'eend', 'gans', 'zwaan', 'meeuw', 'kievit', 'grutto', 'koekoek', 'ijsvogel', 'pauw', 'fazant', 'patrijs', 'haan', 'papegaai',
  'parkiet', 'kanarie', 'flamingo', 'pelikaan', 'kolibri', 'buizerd', 'havik', 'kalkoen', 'toekan',
  'kwartel', 'fuut', 'raaf', 'mus',
] as const;
