/**
 * Things that everybody can say, spell and type, for join codes: food, the house, tools, clothes, music, the road. No
 * birds, trees, flowers or first names, no word of any level; no two sound alike, none has two spellings, and one wrong
 * letter never turns one word into another. Codes with a word that is removed from this list remain readable.
 */
// prettier-ignore
export const CODE_WORDS = [
  'album', 'ananas', 'anker', 'antenne', 'appel', 'balkon', 'banaan', 'banjo', 'beker', 'bezem', 'biet', 'bonbon', 'boot',
  'borstel', 'bosbes', 'boter', 'braam', 'broek', 'brommer', 'brug', 'dadel', 'dakpan', 'deken', 'deksel', 'domino', 'drumstel',
  'emmer', 'fakkel', 'fles', 'fluit', 'gember', 'gieter', 'gitaar', 'glas', 'gondel', 'gong', 'hanger', 'hangmat', 'harp', 'haver',
  'hoepel', 'honing', 'kaas', 'kabel', 'kaneel', 'kano', 'kapstok', 'kast', 'kelder', 'kermis', 'ketel', 'kiwi', 'klomp', 'knikker',
  'knoflook', 'knoop', 'koek', 'koelkast', 'koffer', 'kokos', 'krat', 'krent', 'kroket', 'kroon', 'kurk', 'kussen', 'laars', 'lade',
  'laken', 'lamp', 'lantaarn', 'limoen', 'limonade', 'liniaal', 'linzen', 'magneet', 'mango', 'masker', 'matras', 'metro', 'molen',
  'motor', 'muffin', 'museum', 'muur', 'omelet', 'orgel', 'panfluit', 'paprika', 'paraplu', 'parasol', 'pasta', 'penseel', 'peper',
  'perron', 'perzik', 'piano', 'pinda', 'pizza', 'podium', 'pompoen', 'poster', 'radio', 'raket', 'riem', 'rietje', 'rits', 'robot',
  'rugzak', 'salade', 'sandaal', 'servet', 'slee', 'slinger', 'slipper', 'soep', 'spiegel', 'spons', 'stekker', 'stempel', 'tandem',
  'tegel', 'tennis', 'tent', 'terras', 'tomaat', 'toren', 'tosti', 'trap', 'trommel', 'trompet', 'tuba', 'tunnel', 'venkel', 'vest',
  'veter', 'viool', 'vlag', 'vlieger', 'vloer', 'vlot', 'vork', 'wafel', 'wekker', 'wortel', 'zakdoek', 'zaklamp', 'zeep', 'zolder',
] as const;
