/** Words of this window. What belongs to a level comes with the view. */
export const drive = {
  nl: {
    versions: 'Versies',
    current: 'nu',
    restore: 'Zet {{date}} terug',
    restored: 'Teruggezet: {{date}}, door {{name}}',
    added: 'nieuw in deze versie',
    removed: 'weg in deze versie',
    sharing: 'Wie mag erbij?',
    link: 'Iedereen met de link',
  },
  en: {
    versions: 'Versions',
    current: 'now',
    restore: 'Restore {{date}}',
    restored: 'Restored: {{date}}, by {{name}}',
    added: 'new in this version',
    removed: 'gone in this version',
    sharing: 'Who may get in?',
    link: 'Anyone with the link',
  },
};
