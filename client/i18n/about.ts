/** What is kept, and whose work this is built on. */
export const about = {
  nl: {
    title: 'Wat wij bewaren, en wie dit maakte',
    back: 'Terug',
    keep: {
      title: 'Wat bewaren wij van u?',
      intro: 'Weinig. En niet lang.',
      list: {
        name: 'Uw voornaam en het gezicht dat u koos.',
        play: 'Wat u in het spel doet: wat u opent, vraagt, antwoordt en kiest.',
        words: 'Wat u zelf schrijft, bijvoorbeeld in de chat.',
        settings: 'Welke taal u koos en welke oefeningen klaar zijn.',
      },
      notTitle: 'Wat wij niet vragen',
      not: 'Geen achternaam, geen e‑mail, geen leeftijd en geen wachtwoord.',
    },
    why: {
      title: 'Waarvoor?',
      say: 'Om samen te spelen en na te praten. Komt u terug na een storing? Dan staat alles er nog. Wij beoordelen u niet en verkopen niets.',
    },
    who: {
      title: 'Wie ziet het?',
      say: 'Uw team ziet uw voornaam, uw gezicht en wat u in de chat schrijft. Uw coach ziet hoe het team werkt. Uw eigen zinnen ziet alleen u, tot u ze zelf laat zien.',
    },
    long: {
      title: 'Hoe lang?',
      date: 'Op {{date}} wissen wij alles van uw groep.',
      general:
        'Elke groep heeft een dag waarop wij alles wissen. Dat is gewoonlijk vier weken na de start. U ziet die dag als u meedoet.',
      sooner: 'Uw coach kan alles ook eerder wissen. Vraag het gerust.',
      more: 'Lees wat wij bewaren en waarom',
    },
    device: {
      title: 'Op uw eigen apparaat',
      say: 'Uw browser onthoudt uw plek en hoe u het beeld instelde. Zo komt u zonder wachtwoord terug. Er zijn geen cookies voor reclame en niets gaat naar andere bedrijven.',
      voice:
        'Voorlezen gebeurt op uw eigen apparaat. Alleen als u bij Beeld en geluid ja zegt, gebruiken wij stemmen via internet.',
      forget: 'Wis mijn plek van dit apparaat',
      forgotten: 'Gedaan. Dit apparaat weet niet meer wie u bent.',
    },
    thanks: {
      title: 'Met dank aan',
      intro: 'Dit spel gebruikt werk dat anderen vrij delen.',
      people:
        'De gezichten: Open Peeps van Pablo Stanley (CC0), gemaakt met DiceBear. Kleding, leeftijd en andere details tekenden wij erbij.',
      office: 'Het kantoor en de geluiden: gemaakt voor dit spel.',
      fonts:
        'De letters: Atkinson Hyperlegible Next van het Braille Institute en Lexend van Thomas Jockin en Bonnie Shaver-Troup (SIL Open Font License).',
      icons: 'De tekens op de knoppen: Lucide (ISC).',
      code: 'De techniek: onder meer React, Phaser, Colyseus, XState, howler en Node.js. Alle onder een open licentie.',
      idea: 'Het idee: de online escape room van FuturelabNL.',
      fiction: 'Alle bedrijven, plaatsen en kandidaten zijn verzonnen.',
    },
  },
  en: {
    title: 'What we keep, and who made this',
    back: 'Back',
    keep: {
      title: 'What do we keep about you?',
      intro: 'Little. And not for long.',
      list: {
        name: 'Your first name and the face you chose.',
        play: 'What you do in the game: what you open, ask, answer and choose.',
        words: 'What you write yourself, for instance in the chat.',
        settings: 'Which language you chose and which exercises are done.',
      },
      notTitle: 'What we do not ask',
      not: 'No family name, no e‑mail, no age and no password.',
    },
    why: {
      title: 'What for?',
      say: 'To play together and to talk about it afterwards. Do you come back after a fault? Then everything is still there. We do not judge you and we sell nothing.',
    },
    who: {
      title: 'Who sees it?',
      say: 'Your team sees your first name, your face and what you write in the chat. Your coach sees how the team works. Your own sentences are seen only by you, until you show them yourself.',
    },
    long: {
      title: 'How long?',
      date: 'On {{date}} we delete everything of your group.',
      general:
        'Every group has a day on which we delete everything. That is usually four weeks after the start. You see that day when you join.',
      sooner: 'Your coach can also delete everything sooner. Just ask.',
      more: 'Read what we keep and why',
    },
    device: {
      title: 'On your own device',
      say: 'Your browser remembers your seat and how you set the picture. So you come back without a password. There are no cookies for advertising and nothing goes to other companies.',
      voice:
        'Reading aloud happens on your own device. Only if you say yes under Picture and sound do we use voices over the internet.',
      forget: 'Delete my seat from this device',
      forgotten: 'Done. This device no longer knows who you are.',
    },
    thanks: {
      title: 'With thanks to',
      intro: 'This game uses work that others share freely.',
      people: 'The faces: Open Peeps by Pablo Stanley (CC0), made with DiceBear. We drew clothes, age and other details.',
      office: 'The office and the sounds: made for this game.',
      fonts:
        'The letters: Atkinson Hyperlegible Next by the Braille Institute and Lexend by Thomas Jockin and Bonnie Shaver-Troup (SIL Open Font License).',
      icons: 'The signs on the buttons: Lucide (ISC).',
      code: 'The technology: among others React, Phaser, Colyseus, XState, howler and Node.js. All under an open licence.',
      idea: 'The idea: the online escape room of FuturelabNL.',
      fiction: 'All companies, places and candidates are invented.',
    },
  },
};
