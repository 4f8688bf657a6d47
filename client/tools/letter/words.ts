/** Words of this window. What belongs to a level comes with the view. */
export const letter = {
  nl: {
    others: 'Wat krijgen de anderen?',
    sentLetters: 'Deze berichten zijn verstuurd',
    toIlse: 'Uw brief',
    send: 'Versturen',
    confirm: 'Versturen? Daarna staat de keuze vast.',
    yes: 'Ja, versturen',
    no: 'Nog niet',
    sent: 'Verstuurd',
    for: 'Aan {{name}}',
  },
  en: {
    others: 'What do the others get?',
    sentLetters: 'These messages were sent',
    toIlse: 'Your letter',
    send: 'Send',
    confirm: 'Send? Then the choice is final.',
    yes: 'Yes, send',
    no: 'Not yet',
    sent: 'Sent',
    for: 'To {{name}}',
  },
};
