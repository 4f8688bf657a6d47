import type { LocalisedText } from './localised.ts';

/** Sentences and words that the core puts around a level's own texts: the strip, who somebody is, the end. */
export const words = {
  andAlso: { nl: 'en ook', en: 'and also' },
  everybody: { nl: 'iedereen', en: 'everybody' },
  you: { nl: 'u', en: 'you' },
  yourself: { nl: 'uzelf', en: 'yourself' },
  youHaveIt: { nl: 'U heeft zelf {item}.', en: 'You have {item} yourself.' },

  // the strip
  briefing: { nl: 'Lees uw kaart. Druk daarna op de knop.', en: 'Read your card. Then press the button.' },
  deciding: { nl: 'Kies samen hoe u verder gaat.', en: 'Choose together how you go on.' },
  revealHeld: {
    nl: 'Uw team is klaar. Even wachten: de coach gaat zo verder.',
    en: 'Your team is done. One moment: the coach goes on soon.',
  },
  yourCoach: { nl: 'uw coach', en: 'your coach' },
  timeUp: { nl: 'De tijd is om. Wat wilt u?', en: 'Time is up. What would you like?' },
  ended: { nl: 'Het spel is klaar.', en: 'The game is done.' },
  look: {
    nl: '{who} werkt aan {task} en vraagt u mee te kijken. Twee zien meer dan één.',
    en: '{who} works on {task} and asks you to have a look. Two see more than one.',
  },
  asked: {
    nl: '{who} werkt aan {task}. U heeft iets: {items}. Tik op de zin die helpt.',
    en: '{who} works on {task}. You have something: {items}. Tap the sentence that helps.',
  },
  waiting: {
    nl: 'Uw vraag ligt bij {who}. Kijk intussen bij Tussendoor.',
    en: 'Your question is with {who}. Meanwhile look at In between.',
  },
  waitingPlain: { nl: 'Uw vraag ligt bij {who}.', en: 'Your question is with {who}.' },
  looking: { nl: 'Laat {who} even meekijken. Twee zien meer dan één.', en: 'Let {who} have a look. Two see more than one.' },
  locked: {
    nl: 'Dit gaat open als {task} klaar is. {who} is bezig. Vraag of u kunt helpen.',
    en: 'This opens when {task} is done. {who} is on it. Ask if you can help.',
  },
  help: {
    nl: 'Uw taken zijn klaar. Help {who}, of doe iets bij Tussendoor.',
    en: 'Your tasks are done. Help {who}, or do something In between.',
  },
  helpPlain: { nl: 'Uw taken zijn klaar. Help {who}.', en: 'Your tasks are done. Help {who}.' },
  done: { nl: 'Uw taken zijn klaar.', en: 'Your tasks are done.' },
  assistant: { nl: 'Kies wie u helpt. U ziet dan mee.', en: 'Choose whom you help. You then see what they see.' },
  assists: { nl: 'U kijkt mee met {who}. Help waar u kunt.', en: 'You look along with {who}. Help where you can.' },

  // after a puzzle
  andYou: { nl: 'En u? {skill}.', en: 'And you? {skill}.' },

  // the debrief
  helped: { nl: '{from} hielp {to} bij {task}.', en: '{from} helped {to} with {task}.' },
  didAsk: { nl: 'U stelde {count} vragen.', en: 'You asked {count} questions.' },
  didAskOne: { nl: 'U stelde één vraag.', en: 'You asked one question.' },
  didHelp: { nl: 'U hielp {count} keer.', en: 'You helped {count} times.' },
  didHelpOne: { nl: 'U hielp één keer.', en: 'You helped once.' },
  didLead: { nl: 'U leidde: {tasks}.', en: 'You led: {tasks}.' },
  didLeadOne: { nl: 'U leidde de taak {task}.', en: 'You led the task {task}.' },
  didWrite: { nl: 'U schreef een zin over uw eigen werk.', en: 'You wrote a sentence about your own work.' },
  didTeam: { nl: 'U hoorde bij een team dat {count} taken afmaakte.', en: 'You were in a team that finished {count} tasks.' },
  didBeThere: { nl: 'U werkte samen in een online team.', en: 'You worked together in an online team.' },
  didChoose: { nl: 'U koos mee.', en: 'You took part in the choice.' },

  // the replay
  markHelped: { nl: '{from} hielp {to} bij {task}', en: '{from} helped {to} with {task}' },
  markHint: { nl: 'Hint bij {task}', en: 'Hint for {task}' },
  markNotYet: { nl: 'Nog niet: {task}', en: 'Not yet: {task}' },
  markChose: { nl: 'De keuze: {choice}', en: 'The choice: {choice}' },
  markNoChoice: { nl: 'Het einde, zonder keuze', en: 'The end, without a choice' },

  // the coach's "last thing that happened"
  lastOpened: { nl: 'Open: {task}', en: 'Open: {task}' },
  lastSolved: { nl: 'Klaar: {task}', en: 'Done: {task}' },
  lastSkipped: { nl: 'Overgeslagen: {task}', en: 'Skipped: {task}' },
  lastNotYet: { nl: 'Nog niet: {task} ({name})', en: 'Not yet: {task} ({name})' },
  lastLooking: { nl: 'Samen kijken: {task} ({name})', en: 'Looking together: {task} ({name})' },
  lastHint: { nl: 'Hint bij {task} ({name})', en: 'Hint for {task} ({name})' },
  lastAsked: { nl: '{name} vroeg iets over {task}', en: '{name} asked about {task}' },
  lastAnswered: { nl: '{name} hielp bij {task}', en: '{name} helped with {task}' },
} as const satisfies Record<string, LocalisedText>;
