import { mail } from '../tools/mail/words.ts';
import { login } from '../tools/login/words.ts';
import { network } from '../tools/network/words.ts';
import { ats } from '../tools/ats/words.ts';
import { privacy } from '../tools/privacy/words.ts';
import { board } from '../tools/board/words.ts';
import { ballot } from '../tools/ballot/words.ts';
import { dossier } from '../tools/dossier/words.ts';
import { letter } from '../tools/letter/words.ts';
import { notebook } from '../tools/notebook/words.ts';

/** Words of the tools' windows: a few that they share, and each kind's own from its folder. */
export const tools = {
  nl: {
    by: 'door {{name}}',
    back: 'Terug',
    minutes: '{{count}} min.',
    mail: mail.nl,
    login: login.nl,
    network: network.nl,
    ats: ats.nl,
    privacy: privacy.nl,
    board: board.nl,
    ballot: ballot.nl,
    dossier: dossier.nl,
    letter: letter.nl,
    notebook: notebook.nl,
  },
  en: {
    by: 'by {{name}}',
    back: 'Back',
    minutes: '{{count}} min',
    mail: mail.en,
    login: login.en,
    network: network.en,
    ats: ats.en,
    privacy: privacy.en,
    board: board.en,
    ballot: ballot.en,
    dossier: dossier.en,
    letter: letter.en,
    notebook: notebook.en,
  },
};
