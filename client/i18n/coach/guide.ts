/** The coach's guide: two pages for who does this for the first time. */
export const guide = {
  nl: {
    guide: {
      title: 'Gids voor de coach',
      say: 'Twee bladzijden voor wie dit voor het eerst doet. U hoeft het spel niet te kennen: alles wat u kunt doen, staat met woorden op uw scherm.',
      back: 'Naar uw bijeenkomsten',
      before: 'Vóór het spel',
      during: 'Tijdens het spel',
      after: 'Na het spel',
      signs: 'Wat de tekens betekenen',
      else: 'Als het anders loopt',
      steps: {
        plan: {
          title: 'Plan de bijeenkomst.',
          say: 'Kies Nieuwe bijeenkomst, een verhaal en een dag. De rest staat al goed.',
        },
        rehearse: {
          title: 'Oefen een keer met bots.',
          say: 'Bots spelen dan een team, ook een team dat vastloopt. U probeert rustig alle knoppen.',
        },
        answers: { title: 'Lees het antwoordblad.', say: 'Of druk het af. Tijdens het spel is het één klik ver.' },
        invite: { title: 'Stuur de uitnodiging.', say: 'Op de pagina Welkom kopieert u de tekst voor een mail of een gesprek.' },
        open: {
          title: 'Open Welkom een half uur van tevoren en deel uw scherm.',
          say: 'Mensen typen de code of scannen hem. Daarna oefenen zij aan het oefenbureau.',
        },
        check: {
          title: 'Kijk wie hulp nodig heeft.',
          say: 'Achter elke naam staat of geluid, browser, verbinding en oefenen in orde zijn.',
        },
        teams: {
          title: 'Maak teams en start.',
          say: 'Eén klik verdeelt de mensen. Wensen geeft u eerst op. Vier of vijf per team is het fijnst.',
        },
        needs: {
          title: 'Begin bij “Heeft u nodig”.',
          say: 'Bovenaan staat wie u het meest nodig heeft, waarom, en wat u kunt doen. Is de lijst leeg? Dan gaat het goed.',
        },
        wait: {
          title: 'Wacht even voor u helpt.',
          say: 'Zoeken hoort erbij. Vraag eerst: wat heeft u al, en wie weet de rest?',
        },
        small: {
          title: 'Help klein.',
          say: 'Eerst een compliment, dan een hint voor het team, dan pas het antwoord. U leest elke hint voor u hem stuurt.',
        },
        look: {
          title: 'Kijk mee als het moet.',
          say: 'U ziet het scherm van een speler zoals die het ziet. De speler ziet dat u er bent.',
        },
        clock: {
          title: 'Geef tijd of pauzeer.',
          say: 'Niemand raakt iets kwijt. De klok is er voor de spanning, niet voor de stress.',
        },
        reveal: {
          title: 'Laat ieder team de afloop zien.',
          say: 'Op eigen tempo, of allemaal tegelijk als u dat zo plande.',
        },
        talk: {
          title: 'Leid het gesprek.',
          say: 'Zeven stappen met vragen en tijd. Niets gaat vanzelf verder: u kiest Verder.',
        },
        round: { title: 'Geef iedereen een beurt.', say: 'Wie het minst zei, staat als eerste in de rij.' },
        own: {
          title: 'Eindig met een eigen stap.',
          say: 'Ieder kiest één ding om te doen en neemt een plan en een bewijs van deelname mee.',
        },
        close: {
          title: 'Sluit af.',
          say: 'Alle gegevens worden vanzelf gewist op de dag die op Welkom staat. Eerder mag ook.',
        },
      },
      sign: {
        active: 'Is er en doet iets.',
        quiet: 'Is er, maar deed al vier minuten niets. Misschien wacht iemand.',
        away: 'Even geen verbinding. Teamgenoten nemen de taken over.',
        hand: 'Steekt de hand op: wil u spreken.',
        solved: 'Opgelost',
        solvedSay: 'Deze taak is klaar.',
        open: 'Bezig',
        openSay: 'Het team kan hier nu aan werken.',
        locked: 'Dicht',
        lockedSay: 'Gaat open als een eerdere taak klaar is.',
        skipped: 'Weggelaten',
        skippedSay: 'Doet niet mee.',
        now: 'Hier is de groep nu.',
        badge: 'Zoveel dingen vragen u.',
      },
      what: {
        few: {
          title: 'Er zijn maar één of twee mensen.',
          say: 'Bel wie er nog niet is. Vanaf drie mensen kan het. U kunt zelf meedoen als derde.',
        },
        late: {
          title: 'Iemand komt te laat.',
          say: 'Laat de code zien. De persoon staat dan op uw scherm voor de deur. U laat binnen, bij het team dat u aangeboden krijgt.',
        },
        gone: {
          title: 'Iemand valt weg.',
          say: 'Het spel gaat door. Wie terugkomt, zit weer op dezelfde plek. Op een ander apparaat: geef een nieuwe link.',
        },
        silent: { title: 'Iemand hoort niets.', say: 'Dat mag. Alles wat klinkt, staat er ook in woorden.' },
        self: { title: 'U valt zelf weg.', say: 'De teams spelen door. U komt terug waar u was.' },
        upset: {
          title: 'Een team is het zat.',
          say: 'Kom even aan tafel, geef een hint of sla een taak over. Plezier gaat voor.',
        },
      },
    },
  },
  en: {
    guide: {
      title: 'Guide for the coach',
      say: 'Two pages for who does this for the first time. You need not know the game: all that you can do stands on your screen in words.',
      back: 'To your sessions',
      before: 'Before the game',
      during: 'During the game',
      after: 'After the game',
      signs: 'What the signs mean',
      else: 'When it goes differently',
      steps: {
        plan: { title: 'Plan the session.', say: 'Choose New session, a story and a day. The rest is right already.' },
        rehearse: {
          title: 'Practise once with bots.',
          say: 'Bots then play a team, also a team that gets stuck. You calmly try every button.',
        },
        answers: { title: 'Read the answer sheet.', say: 'Or print it. During the game it is one click away.' },
        invite: { title: 'Send the invitation.', say: 'On the page Welcome you copy the text for a mail or a call.' },
        open: {
          title: 'Open Welcome half an hour early and share your screen.',
          say: 'People type the code or scan it. Then they practise at the practice desk.',
        },
        check: {
          title: 'See who needs help.',
          say: 'Behind every name it says whether sound, browser, connection and practice are all right.',
        },
        teams: {
          title: 'Make teams and start.',
          say: 'One click divides the people. Give wishes first. Four or five in a team is best.',
        },
        needs: {
          title: 'Begin at “Needs you”.',
          say: 'On top stands who needs you most, why, and what you can do. Is the list empty? Then all goes well.',
        },
        wait: {
          title: 'Wait a little before you help.',
          say: 'Searching is part of it. First ask: what do you have, and who knows the rest?',
        },
        small: {
          title: 'Help in small steps.',
          say: 'First a compliment, then a hint for the team, only then the answer. You read every hint before you send it.',
        },
        look: {
          title: 'Look along when needed.',
          say: 'You see a player’s screen as the player sees it. The player sees that you are there.',
        },
        clock: { title: 'Give time or pause.', say: 'Nobody loses anything. The clock is there for excitement, not for stress.' },
        reveal: { title: 'Let every team see the ending.', say: 'At their own pace, or all together if you planned it so.' },
        talk: {
          title: 'Lead the talk.',
          say: 'Seven steps with questions and time. Nothing goes on by itself: you choose Next.',
        },
        round: { title: 'Give everybody a turn.', say: 'Who said least comes first.' },
        own: {
          title: 'End with a step of one’s own.',
          say: 'Everybody chooses one thing to do and takes along a plan and a certificate.',
        },
        close: {
          title: 'Close the session.',
          say: 'All data is erased by itself on the day that stands on Welcome. Sooner is possible too.',
        },
      },
      sign: {
        active: 'Is here and does something.',
        quiet: 'Is here, but did nothing for four minutes. Perhaps somebody waits.',
        away: 'No connection for a moment. Teammates take over the tasks.',
        hand: 'Raises a hand: wants to speak with you.',
        solved: 'Solved',
        solvedSay: 'This task is done.',
        open: 'Open',
        openSay: 'The team can work on this now.',
        locked: 'Closed',
        lockedSay: 'Opens when an earlier task is done.',
        skipped: 'Left out',
        skippedSay: 'Takes no part.',
        now: 'Here the group is now.',
        badge: 'So many things ask for you.',
      },
      what: {
        few: {
          title: 'There are only one or two people.',
          say: 'Call who is not there yet. From three people on it works. You can take part as the third.',
        },
        late: {
          title: 'Somebody is late.',
          say: 'Show the code. The person then stands at the door on your screen. You let them in, to the team that you are offered.',
        },
        gone: {
          title: 'Somebody drops out.',
          say: 'The game goes on. Who comes back sits in the same place. On another device: give a new link.',
        },
        silent: { title: 'Somebody hears nothing.', say: 'That is fine. All that sounds also stands there in words.' },
        self: { title: 'You drop out yourself.', say: 'The teams play on. You come back where you were.' },
        upset: { title: 'A team has had enough.', say: 'Call them to the table, give a hint or skip a task. Fun comes first.' },
      },
    },
  },
};
