/** What is the matter with a team's game, and what a coach can do about it. */
export const trouble = {
  nl: {
    trouble: {
      title: '{{team}} kan niet verder',
      others: 'Uw andere teams merken hier niets van.',
      why: {
        journal: 'Wat van dit spel is bewaard, kan niet worden gelezen.',
        level: 'Het verhaal van deze bijeenkomst kan niet worden gelezen.',
        store: 'De server kan nu niets lezen of bewaren. Misschien is de schijf vol. Waarschuw wie de server beheert.',
        unknown: 'Er gaat bij ons iets mis als dit spel opengaat.',
      },
      retry: 'Probeer opnieuw',
      retryLabel: 'Probeer opnieuw: {{team}}',
      retried: '{{team}} speelt weer.',
      lastGood: 'Ga verder vanaf {{time}}',
      lastGoodTitle: '{{team}} laten verdergaan vanaf {{time}}?',
      lastGoodSay_one: 'Wat het team daarna deed ({{count}} handeling), gaat opzij. Het blijft bewaard voor wie het onderzoekt.',
      lastGoodSay_other:
        'Wat het team daarna deed ({{count}} handelingen), gaat opzij. Het blijft bewaard voor wie het onderzoekt.',
      anew: 'Begin opnieuw',
      anewTitle: '{{team}} opnieuw laten beginnen?',
      anewSay: 'Het team begint weer bij de uitleg, met een nieuwe klok. Het oude spel blijft bewaard voor wie het onderzoekt.',
      copy: 'Bewaar een kopie voor hulp',
      copySay: 'In de kopie staan geen namen en geen getypte woorden.',
      notKept: 'Er kan nu niets bewaard worden',
      notKeptSay:
        'De klok van uw teams staat stil. Zodra het weer kan, gaat het spel vanzelf verder. Waarschuw wie de server beheert: misschien is de schijf vol.',
      recovered: '{{team}} ging terug naar {{time}}',
      recoveredSay_one:
        'De laatste {{count}} handeling kon niet worden gelezen. Die is apart bewaard. Het team speelt gewoon verder.',
      recoveredSay_other:
        'De laatste {{count}} handelingen konden niet worden gelezen. Die zijn apart bewaard. Het team speelt gewoon verder.',
      seen: 'Gezien',
      seenLabel: 'Gezien: {{team}} ging terug',
      time: '{{hour}}.{{minute}} uur',
    },
  },
  en: {
    trouble: {
      title: '{{team}} cannot go on',
      others: 'Your other teams do not notice anything.',
      why: {
        journal: 'What was kept of this game cannot be read.',
        level: 'The story of this meeting cannot be read.',
        store: 'The server cannot read or keep anything now. The disk may be full. Tell whoever looks after the server.',
        unknown: 'Something goes wrong on our side when this game is opened.',
      },
      retry: 'Try again',
      retryLabel: 'Try again: {{team}}',
      retried: '{{team}} plays again.',
      lastGood: 'Go on from {{time}}',
      lastGoodTitle: 'Let {{team}} go on from {{time}}?',
      lastGoodSay_one: 'What the team did after that ({{count}} act) is put aside. It is kept for whoever looks into it.',
      lastGoodSay_other: 'What the team did after that ({{count}} acts) is put aside. It is kept for whoever looks into it.',
      anew: 'Start anew',
      anewTitle: 'Let {{team}} start anew?',
      anewSay: 'The team begins with the briefing again, with a new clock. The old game is kept for whoever looks into it.',
      copy: 'Keep a copy for support',
      copySay: 'There are no names and no typed words in the copy.',
      notKept: 'Nothing can be kept at the moment',
      notKeptSay:
        'The clock of your teams has stopped. As soon as it is possible again, the game goes on by itself. Tell whoever looks after the server: the disk may be full.',
      recovered: '{{team}} went back to {{time}}',
      recoveredSay_one: 'The last {{count}} act could not be read. It is kept apart. The team simply plays on.',
      recoveredSay_other: 'The last {{count}} acts could not be read. They are kept apart. The team simply plays on.',
      seen: 'Seen',
      seenLabel: 'Seen: {{team}} went back',
      time: '{{hour}}:{{minute}}',
    },
  },
};
