/** What is the matter with a team's game, and what a coach can do about it. */
export const trouble = {
  nl: {
    trouble: {
      title: '{{team}} kan niet verder',
      others: 'Uw andere teams merken hier niets van.',
      why: {
        journal: 'Wij kunnen het bewaarde spel van dit team niet lezen.',
        level: 'Wij kunnen het verhaal van deze bijeenkomst niet lezen.',
        store: 'De server kan nu niets lezen of bewaren. Misschien is de schijf vol. Bel of mail degene die de server beheert.',
        unknown: 'Er gaat bij ons iets mis bij het openen van dit spel.',
      },
      retry: 'Probeer het spel te openen',
      retryLabel: 'Probeer het spel te openen: {{team}}',
      retried: '{{team}} speelt weer.',
      still: 'Het spel van {{team}} kan nog steeds niet open. Kies een andere knop, of bewaar een kopie voor de beheerder.',
      lastGood: 'Ga verder vanaf {{time}}',
      lastGoodTitle: '{{team}} laten verdergaan vanaf {{time}}?',
      lastGoodSay_one:
        'Wat het team daarna deed ({{count}} handeling), telt niet meer mee. Wij bewaren het apart, om uit te zoeken wat er misging.',
      lastGoodSay_other:
        'Wat het team daarna deed ({{count}} handelingen), telt niet meer mee. Wij bewaren het apart, om uit te zoeken wat er misging.',
      anew: 'Laat het team opnieuw beginnen',
      anewTitle: '{{team}} opnieuw laten beginnen?',
      anewSay:
        'Het team begint weer bij de uitleg, met een nieuwe klok. Wij bewaren het oude spel apart, om uit te zoeken wat er misging.',
      copy: 'Bewaar een kopie voor de beheerder',
      copySay: 'In de kopie staan geen namen en geen getypte woorden.',
      notKept: 'Wij kunnen nu niets bewaren',
      notKeptSay:
        'De klok van uw teams staat stil. Zodra het weer kan, gaat het spel vanzelf verder. Bel of mail degene die de server beheert: misschien is de schijf vol.',
      recovered: '{{team}} ging terug naar {{time}}',
      recoveredSay_one: 'De laatste handeling kon niet worden gelezen. Die is apart bewaard. Het team kan verder.',
      recoveredSay_other:
        'De laatste {{count}} handelingen konden niet worden gelezen. Die zijn apart bewaard. Het team kan verder.',
      seen: 'Gezien',
      seenLabel: 'Gezien: {{team}} ging terug',
      time: '{{hour}}.{{minute}} uur',
    },
  },
  en: {
    trouble: {
      title: '{{team}} cannot go on',
      others: 'Your other teams will not notice.',
      why: {
        journal: 'The saved game of this team cannot be read.',
        level: 'The story of this session cannot be read.',
        store: 'The server cannot read or save anything right now. The disk may be full. Tell whoever looks after the server.',
        unknown: 'Something goes wrong on our side when this game is opened.',
      },
      retry: 'Try to open the game',
      retryLabel: 'Try to open the game: {{team}}',
      retried: '{{team}} is playing again.',
      still: 'The game of {{team}} still cannot be opened. Choose another button, or save a copy for support.',
      lastGood: 'Continue from {{time}}',
      lastGoodTitle: 'Let {{team}} continue from {{time}}?',
      lastGoodSay_one:
        'What the team did after that ({{count}} action) no longer counts. It is kept apart, to find out what went wrong.',
      lastGoodSay_other:
        'What the team did after that ({{count}} actions) no longer counts. It is kept apart, to find out what went wrong.',
      anew: 'Let the team start over',
      anewTitle: 'Let {{team}} start over?',
      anewSay:
        'The team begins with the briefing again, with a new clock. The old game is kept apart, to find out what went wrong.',
      copy: 'Save a copy for support',
      copySay: 'There are no names and no typed words in the copy.',
      notKept: 'Nothing can be saved right now',
      notKeptSay:
        'The clock of your teams has stopped. As soon as it is possible again, the game continues by itself. Tell whoever looks after the server: the disk may be full.',
      recovered: '{{team}} went back to {{time}}',
      recoveredSay_one: 'The last action could not be read. It has been set aside. The team can go on.',
      recoveredSay_other: 'The last {{count}} actions could not be read. They have been set aside. The team can go on.',
      seen: 'Seen',
      seenLabel: 'Seen: {{team}} went back',
      time: '{{hour}}:{{minute}}',
    },
  },
};
