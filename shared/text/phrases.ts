import type { LocalisedText } from './localised.ts';

/**
 * Messages of the product that no level writes. Games keep their ids, so an id keeps its meaning; what is only shown and
 * never kept stands in `words.ts`. Words between braces are filled when shown, in the reader's language.
 * A word at the start of a sentence gets its capital when it is filled.
 */
export const phrases = {
  // somebody leaves or comes back
  away: { nl: '{name} is even weg. Wij bewaren alles.', en: '{name} is away for a moment. We keep everything.' },
  youTakeOver: {
    nl: 'U neemt over van {name}. Deze taken staan nu ook op uw bureau: {tasks}.',
    en: 'You take over from {name}. These tasks are now on your desk too: {tasks}.',
  },
  youHold: { nl: 'U neemt over van {name}.', en: 'You take over from {name}.' },
  takesOver: { nl: '{taker} neemt de taken van {name} over.', en: "{taker} takes over {name}'s tasks." },
  back: { nl: '{name} is er weer. Welkom terug.', en: '{name} is back. Welcome back.' },
  youAreBack: { nl: 'Alles staat nog zoals u het liet.', en: 'Everything is as you left it.' },
  youAreBackNew: {
    nl: 'Alles staat nog zoals u het liet. Nieuw: {tasks}.',
    en: 'Everything is as you left it. New: {tasks}.',
  },
  twoLeft: {
    nl: "U bent met z'n tweeën. U ziet nu ook de briefjes van de lege stoelen.",
    en: 'There are two of you. You now also see the notes of the empty chairs.',
  },
  welcome: { nl: 'Welkom. U kunt beginnen met: {task}.', en: 'Welcome. You can start with: {task}.' },
  welcomeFound: {
    nl: 'Welkom. Het team vond al: {found}. U kunt beginnen met: {task}.',
    en: 'Welcome. The team already found: {found}. You can start with: {task}.',
  },
  welcomeAssistant: {
    nl: 'Welkom. Kies wie u helpt. U ziet dan mee.',
    en: 'Welcome. Choose whom you help. You then see what they see.',
  },
  joined: { nl: '{name} doet nu ook mee.', en: '{name} has joined the team.' },
  left: { nl: '{name} is uit het team gegaan.', en: '{name} has left the team.' },

  // the clock
  paused: { nl: 'Even pauze. De klok staat stil.', en: 'A short break. The clock is stopped.' },
  goOn: { nl: 'Wij gaan verder.', en: 'We go on.' },
  moreTime: { nl: 'Er zijn {minutes} minuten bij.', en: '{minutes} minutes were added.' },
  lessTime: { nl: 'Er gaan {minutes} minuten af.', en: '{minutes} minutes were taken off.' },
  noClock: { nl: 'De klok is uit. Neem de tijd.', en: 'The clock is off. Take your time.' },
  clockOn: { nl: 'De klok is weer aan.', en: 'The clock is on again.' },

  // puzzles
  solved: { nl: 'Klaar: {task}.', en: 'Done: {task}.' },
  skipped: { nl: 'Dit deel slaan wij over: {task}.', en: 'We skip this part: {task}.' },
  coachHint: { nl: 'De coach geeft een hint bij {task}.', en: 'The coach gives a hint for {task}.' },
  coachHintYou: { nl: 'De coach geeft u een hint bij {task}.', en: 'The coach gives you a hint for {task}.' },
  coachSolved: { nl: 'De coach lost dit deel op: {task}.', en: 'The coach solves this part: {task}.' },
  coachReopened: {
    nl: 'U mag dit deel nog een keer doen: {task}.',
    en: 'You may do this part once more: {task}.',
  },
  coachUndone: { nl: 'De coach draait dat terug. U kunt gewoon verder.', en: 'The coach takes that back. You can simply go on.' },
  restarted: { nl: 'Het team begint opnieuw. Uw chat blijft staan.', en: 'The team begins again. Your chat stays.' },
  restartedAt: {
    nl: 'Het team gaat terug naar {task}. Uw chat blijft staan.',
    en: 'The team goes back to {task}. Your chat stays.',
  },
  lookAsked: {
    nl: '{who} vraagt: wilt u even meekijken bij {task}?',
    en: '{who} asks: would you look along with {task}?',
  },
  lookDiffers: {
    nl: '{who} ziet iets anders. Praat er even over.',
    en: '{who} sees something else. Talk about it for a moment.',
  },

  // asking and helping
  ask: { nl: '{name} vraagt: heeft u iets over {task}?', en: '{name} asks: do you have anything about {task}?' },
  offer: { nl: '{name} vraagt: kan ik helpen bij {task}?', en: '{name} asks: can I help with {task}?' },
  given: { nl: '{who} geeft u een zin uit: {item}.', en: '{who} gives you a sentence from: {item}.' },
  handSeen: { nl: 'De coach heeft uw hand gezien.', en: 'The coach has seen your hand.' },
  chatRemoved: {
    nl: 'De coach haalde een bericht van u uit de chat. Vraag gerust waarom.',
    en: 'The coach took a message of yours out of the chat. Feel free to ask why.',
  },
  coachEnded: {
    nl: 'De coach rondt het spel af. U ziet nu hoe het afloopt.',
    en: 'The coach ends the game. You now see how it ends.',
  },
  handClaimed: { nl: '{coach} komt eraan.', en: '{coach} is coming.' },
  compliment1: { nl: 'Mooi samengewerkt.', en: 'Well worked together.' },
  compliment2: { nl: 'U luistert goed naar elkaar.', en: 'You listen well to each other.' },
  compliment3: { nl: 'Goed gevonden.', en: 'Well found.' },
  compliment4: { nl: 'Fijn dat u om hulp vraagt. Zo komt u verder.', en: 'Good that you ask for help. That gets you further.' },
  compliment5: { nl: 'U houdt goed vol.', en: 'You keep going well.' },
  gather: { nl: 'Kom even aan tafel.', en: 'Please come to the table.' },
  rolesGiven: { nl: '{taker} doet nu ook de taken van {name}.', en: "{taker} now also does {name}'s tasks." },
  youGaveRoles: {
    nl: 'Uw taken zijn nu bij {taker}. Help waar u kunt.',
    en: 'Your tasks are now with {taker}. Help where you can.',
  },
  rolesSwapped: { nl: '{a} en {b} wisselen van taken.', en: '{a} and {b} swap tasks.' },
  youSwapped: {
    nl: 'U wisselt van taken met {name}. Uw taken zijn nu: {tasks}.',
    en: 'You swap tasks with {name}. Your tasks are now: {tasks}.',
  },
  youSwappedNone: { nl: 'U wisselt van taken met {name}.', en: 'You swap tasks with {name}.' },
  thanks: { nl: '{name} zegt: dank u.', en: '{name} says: thank you.' },
} as const satisfies Record<string, LocalisedText>;
export type PhraseId = keyof typeof phrases;
